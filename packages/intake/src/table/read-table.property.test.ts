import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, readTextTable } from './read-table.ts';

const cell = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((text) => text.replace(/["\r\n\u2028\u2029,;|\t]/g, '').replace(/^\s*$/, ''));
const line = fc.array(cell, { minLength: 1, maxLength: 6 });

describe('whatever the bytes', () => {
  it('never throws, and either reads or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const read = await readTable(bytes);
        expect(read.ok ? read.table.rows.length : read.problem.fix.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a package', [0x50, 0x4b, 0x03, 0x04, ...new TextEncoder().encode('xl/workbook.xml')]],
    ['UTF-16', [0xff, 0xfe]],
    ['a quotation mark', [0x22]],
  ])('never throws on what begins as %s', async (_name, start) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (rest) => {
        await expect(readTable(new Uint8Array([...start, ...rest]))).resolves.toHaveProperty('ok');
      }),
      { numRuns: 60 },
    );
  });

  it('never throws on text full of quotation marks and line ends', () => {
    const text = fc.string({
      unit: fc.constantFrom('"', ',', '\n', '\r', '\t', 'a', ' ', ';', 'Total', 'UPN'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (written) => typeof readTextTable(written).ok === 'boolean'),
      { numRuns: 500 },
    );
  });
});

describe('no row is lost', () => {
  it('finds every line of the file among its rows, the rows set aside, and the header', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 30 }), (lines) => {
        const text = lines.map((cells) => cells.join(',')).join('\n');
        const read = readTextTable(text, { pasted: false });
        if (!read.ok) return;
        const { rows, skipped, headerRow } = read.table;
        const seen = [...rows, ...skipped].map(({ rowNumber }) => rowNumber).concat(headerRow || []);
        const written = text.replace(/\n+$/, '').split('\n').length;
        expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: written }, (_, at) => at + 1));
      }),
      { numRuns: 300 },
    );
  });
});
