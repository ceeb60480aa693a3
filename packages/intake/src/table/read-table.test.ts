import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { maxBytes, maxRows } from './limits.ts';
import { readTable, readTextTable } from './read-table.ts';
import type { Table } from './table.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function tableOf(bytes: Uint8Array, options = {}): Promise<Table> {
  const read = await readTable(bytes, options);
  if (!read.ok) throw new Error(read.problem.code);
  return read.table;
}

async function problemOf(bytes: Uint8Array, options = {}) {
  const read = await readTable(bytes, options);
  return read.ok ? null : read.problem;
}

function utf16(text: string, order: 'le' | 'be', bom: boolean): Uint8Array {
  const written = bom ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(written.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < written.length; at += 1) view.setUint16(at * 2, written.charCodeAt(at), order === 'le');
  return bytes;
}

const csv = 'Surname,Forename,UPN\r\nNovák,Zoë,H801204725004\r\nŁukasiewicz,Ngọc,\r\n';

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8(csv), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\uFEFF${csv}`), 'utf-8'],
    ['UTF-16 LE with its mark', utf16(csv, 'le', true), 'utf-16le'],
    ['UTF-16 BE with its mark', utf16(csv, 'be', true), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(csv, 'le', false), 'utf-16le'],
  ])('reads %s', async (_name, bytes, encoding) => {
    const table = await tableOf(bytes);
    expect(table.encoding).toBe(encoding);
    expect(table.header).toEqual(['Surname', 'Forename', 'UPN']);
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Novák', 'Łukasiewicz']);
  });

  it('reads Windows-1252, which is no UTF-8', async () => {
    const bytes = Uint8Array.from('Surname,Forename\nNov\xe1k,Zo\xeb\nO\x92Brien,Si\xe2n', (letter) =>
      letter.charCodeAt(0),
    );
    const table = await tableOf(bytes);
    expect(table.encoding).toBe('windows-1252');
    expect(table.rows[1]?.cells).toEqual(['O’Brien', 'Siân']);
  });

  it('keeps UTF-8 in which one letter is broken, rather than breaking all the others', async () => {
    const bytes = new Uint8Array([
      ...utf8('Surname,Forename\nNguyễn,Zoë\nŁukasiewicz,Siân\nWójcik,'),
      0xc3,
      ...utf8('\nHall,Sam\n'),
    ]);
    const table = await tableOf(bytes);
    expect(table.encoding).toBe('utf-8');
    expect(table.rows[0]?.cells).toEqual(['Nguyễn', 'Zoë']);
  });
});

describe('delimiters', () => {
  it.each([
    [',', 'Surname,Forename,UPN\nHall,Sam,1\nKaur,Zoë,2'],
    ['\t', 'Surname\tForename\tNotes\nHall\tSam\ta, b, c\nKaur\tZoë\td, e, f'],
    [';', 'Surname;Forename;Notes\nHall;Sam;a, b\nKaur;Zoë;c'],
    ['|', 'Surname|Forename|UPN\nHall|Sam|1'],
  ])('finds %j between the cells', async (delimiter, text) => {
    const table = await tableOf(utf8(text));
    expect(table.delimiter).toBe(delimiter);
    expect(table.header).toHaveLength(3);
  });

  it('takes tabs in a paste although the notes have many commas', () => {
    const read = readTextTable('Pupil\tNotes\nSam Hall\ta, b, c, d, e\nZoë Kaur\tf, g, h, i, j');
    expect(read.ok && read.table.delimiter).toBe('\t');
  });

  it('believes the sep= line that Excel writes, and does not take it for a child', async () => {
    const table = await tableOf(utf8('sep=;\nSurname;Forename\nHall;Sam'));
    expect(table).toMatchObject({ delimiter: ';', headerRow: 2, skipped: [{ rowNumber: 1, why: 'title' }] });
  });
});

describe('rows', () => {
  it('finds the header in row 3, and says what became of title, blank row and total', async () => {
    const table = await tableOf(utf8('SEND REGISTER - autumn 1,\n,\nPupil,UPN\nSam Hall,\n,\nZoë Kaur,\nTotal: 2,\n'));
    expect(table.headerRow).toBe(3);
    expect(table.rows.map(({ rowNumber }) => rowNumber)).toEqual([4, 6]);
    expect(table.skipped.map(({ rowNumber, why }) => `${rowNumber} ${why}`)).toEqual([
      '1 title',
      '2 blank',
      '5 blank',
      '7 total',
    ]);
    expect(table.skipped[3]?.reason).toBe('The row is a total, not a person.');
  });

  it.each(['Total: 63', 'TOTAL,63', 'Number of pupils: 63', 'Count,63', 'Grand total,63,100%', 'No. of children 63'])(
    'takes "%s" for a total',
    async (line) => {
      const table = await tableOf(utf8(`Surname,Forename,UPN\nHall,Sam,1\n${line}\n`));
      expect(table.skipped).toMatchObject([{ rowNumber: 3, why: 'total' }]);
    },
  );

  it('does not take a child whose name is Total or Count for a total', async () => {
    const table = await tableOf(utf8('Surname,Forename,UPN\nTotal,Sam,1\nCount,Zoë,2\n'));
    expect(table.rows).toHaveLength(2);
  });

  it('sets the header aside where it is repeated further down', async () => {
    const table = await tableOf(utf8('Surname,Forename\nHall,Sam\nSurname,Forename\nKaur,Zoë\n'));
    expect(table.skipped).toMatchObject([{ rowNumber: 3, why: 'repeated-header' }]);
  });

  it('reads cells pasted without a header', () => {
    const read = readTextTable('Sam Hall\t25/10/2019\tK\nZoë Kaur\t13.12.13\tE');
    expect(read.ok && read.table).toMatchObject({ headerRow: 0, header: ['', '', ''] });
    expect(read.ok && read.table.rows).toHaveLength(2);
  });

  it('keeps two columns of one name apart by their place', async () => {
    const table = await tableOf(utf8('Adm No,Forename,Surname,Forename,Surname\n1,Sam,Hall,Jo,Kaur\n'));
    expect(table.header).toEqual(['Adm No', 'Forename', 'Surname', 'Forename', 'Surname']);
  });

  it('keeps a short and a long row, and says so of both', async () => {
    const table = await tableOf(utf8('Surname,Forename,UPN\nHall\nKaur,Zoë,1,Bristol, City of\nNg,Isla,2\nLee,Jo,3\n'));
    expect(table.rows.map(({ cells }) => cells.length)).toEqual([5, 5, 5, 5]);
    expect(table.oddRows.map(({ rowNumber, code }) => `${rowNumber} ${code}`)).toEqual([
      '2 too-few-cells',
      '3 too-many-cells',
    ]);
    expect(table.oddRows[1]?.message).toContain('Row 3 has 5 cells and the header has 3');
  });

  it('takes trailing cells left off most rows for the way the table is written, but never cells too many', async () => {
    const trimmed = await tableOf(utf8('Surname,Forename,Notes\nHall,Sam\nKaur,Zoë\nNg,Isla,x\n'));
    expect(trimmed.oddRows).toEqual([]);
    const moved = await tableOf(utf8('Surname,Forename\nHall,Sam,x\nKaur,Zoë,y\n'));
    expect(moved.oddRows.map(({ code }) => code)).toEqual(['too-many-cells', 'too-many-cells']);
  });

  it('counts a cell that runs over two lines as one row', async () => {
    const table = await tableOf(utf8('Surname,Forename,Notes\nHall,Sam,"first line\nsecond, line"\nKaur,Zoë,x\n'));
    expect(table.rows).toMatchObject([
      { rowNumber: 2, cells: ['Hall', 'Sam', 'first line\nsecond, line'] },
      { rowNumber: 3 },
    ]);
    expect(table.oddRows).toEqual([]);
  });

  it('takes out what nobody can see: zero-width letters and no-break spaces', async () => {
    const table = await tableOf(utf8('Surname,Forename\nHa\u200Bll,Sam\u00A0Lee\n'));
    expect(table.rows[0]?.cells).toEqual(['Hall', 'Sam Lee']);
  });
});

describe('quotation marks', () => {
  it('loses no row to a quotation mark that never closes, and says which row it is in', async () => {
    const table = await tableOf(utf8('Surname,Forename,LA\nHall,Sam,"Bristol\nKaur,Zoë,Kent\nNg,Isla,Kent\n'));
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Hall', 'Kaur', 'Ng']);
    expect(table.oddRows).toMatchObject([{ rowNumber: 2, code: 'unclosed-quote' }]);
    expect(table.oddRows[0]?.message).toContain('row 2');
  });

  it('loses no row where a later row closes the quotation mark', async () => {
    const table = await tableOf(
      utf8('Surname,Forename,LA\nHall,Sam,"Kent\nKaur,Zoë,Kent\nNg,Isla,"Bristol, City of"\nLee,Jo,Kent\n'),
    );
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Hall', 'Kaur', 'Ng', 'Lee']);
    expect(table.rows[2]?.cells[2]).toBe('Bristol, City of');
    expect(table.oddRows.map(({ rowNumber }) => rowNumber)).toEqual([2]);
  });

  it('reads a quotation mark inside a cell as a letter', async () => {
    const table = await tableOf(utf8('Surname,Forename\nHall,Sam "Sammy" Lee\n'));
    expect(table.rows[0]?.cells[1]).toBe('Sam "Sammy" Lee');
  });

  it('refuses a file in which quotation marks are open everywhere', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => `Hall,"Sam${at}`).join('\n');
    expect(await problemOf(utf8(`Surname,Forename,UPN\n${lines}\n`))).toMatchObject({ code: 'broken-quotes' });
  });
});

describe('workbooks', () => {
  const rows = [
    ['SEND register', null, null, null],
    [null, null, null, null],
    ['Pupil', 'd.o.b', 'Adm No', 'On roll'],
    ['Zoë Hall', new Date(Date.UTC(2019, 9, 25)), '010413', true],
    ['Sam Kaur', new Date(Date.UTC(2013, 11, 13)), 10414, false],
  ];
  const workbook = async () =>
    new Uint8Array(
      await writeWorkbook([
        { sheet: 'Notes', data: [['Made by the office']] },
        {
          sheet: 'Register',
          data: rows.map((row) =>
            row.map((value) =>
              value instanceof Date ? { value, format: 'dd/mm/yyyy' } : value === null ? null : { value },
            ),
          ),
        },
      ]).toBuffer(),
    );

  it('reads the sheet with the children, dates as days, ids with their noughts', async () => {
    const table = await tableOf(await workbook(), { fileName: 'register.xlsx' });
    expect(table).toMatchObject({ encoding: 'xlsx', sheetName: 'Register', otherSheets: ['Notes'], headerRow: 3 });
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Zoë Hall', '2019-10-25', '010413', 'TRUE'],
      ['Sam Kaur', '2013-12-13', '10414', 'FALSE'],
    ]);
  });

  it('reads a workbook that was named .csv', async () => {
    expect(await tableOf(await workbook(), { fileName: 'register.csv' })).toMatchObject({ encoding: 'xlsx' });
  });

  it('refuses a small one that unpacks to more than memory holds', async () => {
    const bytes = await workbook();
    const at = bytes.findIndex((_, start) =>
      [0x50, 0x4b, 0x01, 0x02].every((byte, offset) => bytes[start + offset] === byte),
    );
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, 400 * 1024 * 1024, true);
    expect(await problemOf(bytes)).toMatchObject({ code: 'too-big' });
  });

  it('refuses a damaged one', async () => {
    const bytes = await workbook();
    expect(await problemOf(bytes.subarray(0, bytes.length - 300))).toMatchObject({ code: 'damaged-workbook' });
  });
});

describe('refusals', () => {
  const bytes = (...starts: number[]) =>
    new Uint8Array([...starts, ...Array.from({ length: 600 }, (_, at) => (at * 7) % 256)]);

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['nothing but blank rows', utf8('\n\n , ,\n'), 'empty'],
    ['nothing but a header', utf8('Surname,Forename,UPN\n'), 'no-rows'],
    ['an old Excel file', bytes(0xd0, 0xcf, 0x11, 0xe0), 'old-excel'],
    ['a PDF', bytes(0x25, 0x50, 0x44, 0x46), 'pdf'],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47), 'image'],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'image'],
    ['a zip', bytes(0x50, 0x4b, 0x03, 0x04), 'zip'],
    ['a web page named .xls', utf8('<html><table><tr><td>Hall</td></tr></table>'), 'web-page'],
    ['a NUL far down in what else is text', utf8(`Name,Class\n${'Jo Hall,4B\n'.repeat(900)}Al\0,4B`), 'not-a-table'],
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46), 'not-a-table'],
    ['more than 20 MB', new Uint8Array(maxBytes + 1), 'too-big'],
  ])('refuses %s, saying why and how to mend it', async (_name, file, code) => {
    const problem = await problemOf(file, { fileName: 'pupils.csv' });
    expect(problem?.code).toBe(code);
    expect(problem?.title).toMatch(/^\S.{5,}/);
    expect(problem?.fix).toMatch(/\.$/);
  });

  it('reads 20,000 rows, and refuses 20,001 and 50,000 with the limit', async () => {
    const rows = (count: number) => utf8(`Surname,Forename\n${'Hall,Sam\n'.repeat(count)}`);
    expect((await tableOf(rows(maxRows))).rows).toHaveLength(20_000);
    expect(await problemOf(rows(maxRows + 1))).toMatchObject({ code: 'too-many-rows' });
    expect(await problemOf(rows(50_000))).toMatchObject({
      detail: 'It has 50,000 rows. Up to 20,000 can be read at a time.',
    });
  });
});
