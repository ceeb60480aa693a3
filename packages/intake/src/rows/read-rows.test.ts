import { date } from '@waymark/domain';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../kinds/fields.ts';
import { guessMapping } from '../kinds/guess-mapping.ts';
import { readTextTable } from '../table/read-table.ts';
import { applyWords, guessWords } from '../words/guess-words.ts';
import { groupIssues } from './group-issues.ts';
import { type IntakeRow, readRows } from './read-rows.ts';

const today = date('2026-11-23');

function rowsOf<K extends Kind>(
  kind: K,
  text: string,
  choices: Parameters<typeof applyWords>[1] = [],
): readonly IntakeRow<K>[] {
  const read = readTextTable(text, { pasted: !text.includes(',') });
  if (!read.ok) throw new Error(read.problem.code);
  const mapping = guessMapping(read.table, kind);
  const words = applyWords(guessWords(read.table, mapping), choices);
  return readRows({ table: read.table, kind, mapping, words, today });
}

function onlyRow<K extends Kind>(kind: K, text: string) {
  const [row] = rowsOf(kind, text);
  if (row?.outcome !== 'ok') throw new Error('refused');
  return {
    record: row.record,
    issues: row.issues,
    codes: row.issues.map(({ severity, code }) => `${severity} ${code}`),
  };
}

describe('a pupil of the MIS', () => {
  const header = 'Surname,Forename,Chosen Name,DOB,Year,UPN,Adm No,SEN Status,SEN Need Type (1),SEN Need Type (2)';

  it('is read with her preferred name only where it differs', () => {
    const { record, issues } = onlyRow(
      'pupils',
      `${header}\nHall,Zoë,Zo,25/10/2019,Year 2,P801204724009,010422,K,SPLD,SLCN`,
    );
    expect(record).toMatchObject({
      forename: 'Zoë',
      surname: 'Hall',
      preferredForename: 'Zo',
      dateOfBirth: '2019-10-25',
      ncYear: '2',
      upn: 'P801204724009',
      misId: '010422',
      provision: 'K',
      needs: ['SPLD', 'SLCN'],
      needsNote: null,
    });
    expect(issues).toEqual([]);
  });

  it.each([
    ['x801204726008', 'warning upn-tidied', 'X801204726008', null],
    ['A801204725134', 'error upn-check-letter', null, 'A801204725134'],
    ['12345', 'error upn-format', null, '12345'],
    ['', 'warning upn-missing', null, null],
    ['L80120472601B', 'warning upn-temporary', 'L80120472601B', null],
  ])('with the UPN %j keeps her place', (upn, code, stored, asGiven) => {
    const { record, codes } = onlyRow('pupils', `${header}\nHall,Zoë,,25/10/2019,Year 2,${upn},1,N,,`);
    expect(record).toMatchObject({ upn: stored, upnAsGiven: asGiven });
    expect(codes).toEqual([code]);
  });

  it('with an impossible date of birth keeps her place, and the issue names the cell but not what it says', () => {
    const { record, issues } = onlyRow('pupils', `${header}\nHall,Zoë,,31/02/2019,Year 2,P801204724009,1,N,,`);
    expect(record.dateOfBirth).toBeNull();
    expect(issues).toMatchObject([
      {
        code: 'date-impossible',
        column: 3,
        field: 'dateOfBirth',
        message: 'Row 2, column "DOB". A date that does not exist.',
      },
    ]);
    expect(JSON.stringify(issues)).not.toMatch(/31\/02|Hall|Zoë/);
  });

  it.each([
    ['01/09/2020', 'Year 1', []],
    ['31/08/2020', 'Year 1', ['warning year-differs']],
    ['24/11/2026', 'Year 1', ['error age-odd']],
    ['01/01/1985', 'Year 1', ['error age-odd', 'warning year-differs']],
  ])('born on %s in %s', (birth, year, expected) => {
    expect(onlyRow('pupils', `${header}\nHall,Zoë,,${birth},${year},P801204724009,1,N,,`).codes).toEqual(expected);
  });

  it('without any name is refused, and still in the list', () => {
    expect(
      rowsOf(
        'pupils',
        `${header}\n,,,25/10/2019,Year 2,P801204724009,1,N,,\nHall,Zoë,,25/10/2019,Year 2,P801204724009,2,N,,`,
      ),
    ).toMatchObject([
      { rowNumber: 2, outcome: 'refused', issues: [{ severity: 'error', code: 'no-name' }] },
      { rowNumber: 3, outcome: 'ok' },
    ]);
  });

  it('who shares a UPN with another keeps neither her place nor theirs from them: both are told, and the UPN waits', () => {
    const rows = rowsOf(
      'pupils',
      `${header}\nHall,Zoë,,25/10/2019,Year 2,P801204724009,1,N,,\nKaur,Sam,,25/10/2018,Year 3,P801204724009,2,N,,`,
    );
    expect(rows).toMatchObject([
      {
        outcome: 'ok',
        record: { upn: null, upnAsGiven: 'P801204724009' },
        issues: [{ code: 'upn-twice', message: 'Row 2 and row 3. One UPN for two children.' }],
      },
      {
        outcome: 'ok',
        record: { upn: null, upnAsGiven: 'P801204724009' },
        issues: [{ code: 'upn-twice', message: 'Row 3 and row 2. One UPN for two children.' }],
      },
    ]);
  });

  it('whose whole row is repeated is imported once', () => {
    const line = 'Hall,Zoë,,25/10/2019,Year 2,P801204724009,1,N,,';
    expect(rowsOf('pupils', `${header}\n${line}\n${line}`)).toMatchObject([
      { outcome: 'ok', issues: [] },
      { outcome: 'refused', issues: [{ code: 'row-twice' }] },
    ]);
  });

  it('is asked about where two rows with different numbers look like her', () => {
    const rows = rowsOf(
      'pupils',
      `${header}\nHall,Zoë,,25/10/2019,Year 2,P801204724009,1,N,,\nHall,Zoe,,25/10/2019,Year 2,,2,N,,`,
    );
    expect(rows.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual([
      'same-child-twice',
      'upn-missing',
      'same-child-twice',
    ]);
  });

  it('with a letter lost by an old export keeps the name as it is, and says so', () => {
    expect(onlyRow('pupils', `${header}\nNguy?n,Zoë,,25/10/2019,Year 2,P801204724009,1,N,,`)).toMatchObject({
      record: { surname: 'Nguy?n' },
      codes: ['warning lost-letter'],
    });
  });

  it('whose cells a stray comma moved is kept, with an error to mend', () => {
    expect(onlyRow('pupils', `${header}\nHall,Zoë,,25/10/2019,Year 2,P801204724009,1,N,,,Bristol`).codes).toEqual([
      'error cells-moved',
    ]);
  });
});

describe('a row of a SENCO’s register', () => {
  const header = 'Pupil\tUPN\td.o.b\tYr\tStatus\tNeed(s)\tLast review\tNotes\tReader pen';

  it('keeps words in the place of a date, and columns nobody knows', () => {
    const { record, issues } = onlyRow(
      'register',
      `${header}\nHall, Zoë\tP801204724009\t25.10.19\tYr 2\tSEN Sup\tautism\tsummer term\tSALT involved\tyes`,
    );
    expect(record).toMatchObject({
      forename: 'Zoë',
      surname: 'Hall',
      provision: 'K',
      needs: ['ASD'],
      needsNote: 'autism',
      lastReview: { on: null, note: 'summer term', awaiting: false },
      notes: 'SALT involved',
      extras: [{ header: 'Reader pen', value: 'yes' }],
    });
    expect(issues).toEqual([]);
  });

  it.each([
    ['SPLD / SLCN / SEMH', ['SPLD', 'SLCN', 'SEMH'], null, ['warning needs-many']],
    ['?', [], '?', ['warning needs-missing']],
    ['', [], null, ['warning needs-missing']],
    ['ADHD + anxiety', ['SEMH'], 'ADHD + anxiety', []],
    ['purple', [], 'purple', ['ask word-unknown', 'warning needs-missing']],
  ])('reads the needs %j', (needs, codes, note, issues) => {
    const { record, codes: found } = onlyRow(
      'register',
      `${header}\nZoë Hall\tP801204724009\t25.10.19\t2\tK\t${needs}\t\t\t`,
    );
    expect(record).toMatchObject({ needs: codes, needsNote: note });
    expect(found).toEqual(issues);
  });

  it('takes the meaning a person gave to a word', () => {
    const [row] = rowsOf('register', `${header}\nZoë Hall\tP801204724009\t25.10.19\t2\tblue\tpurple\t\t\t`, [
      { list: 'provision', text: 'BLUE', meaning: 'K' },
      { list: 'need', text: 'purple', meaning: 'SEMH' },
    ]);
    expect(row).toMatchObject({ record: { provision: 'K', needs: ['SEMH'], needsNote: 'purple' }, issues: [] });
  });

  it('asks about a blank status, and about a review still to come', () => {
    const { codes } = onlyRow('register', `${header}\nZoë Hall\tP801204724009\t25.10.19\t2\t\tASD\t24/11/2026\t\t`);
    expect(codes).toEqual(['ask status-missing', 'ask date-future']);
    expect(
      onlyRow('register', `${header}\nZoë Hall\tP801204724009\t25.10.19\t2\tK\tASD\t23/11/2026\t\t`).codes,
    ).toEqual([]);
  });
});

describe('a row of an EHCP tracker', () => {
  const header = 'UPN,Name,EHCP first issued,Last AR meeting,LA decision letter,Placing LA,Comment';

  it('tells a decision awaited from one made', () => {
    const row = (decision: string) =>
      onlyRow('ehcp-tracker', `${header}\nP801204724009,Zoë Hall,06.07.22,2026-05-05,${decision},"Bristol, City of",x`)
        .record;
    expect(row('awaiting LA')).toMatchObject({
      lastReview: { meetingOn: '2026-05-05', decidedOn: null },
      awaitingDecision: true,
      dateNotes: [{ header: "LA's decision", value: 'awaiting LA' }],
    });
    expect(row('23/07/26')).toMatchObject({
      planFirstMadeOn: '2022-07-06',
      lastReview: { decidedOn: '2026-07-23' },
      awaitingDecision: false,
      placingLa: 'Bristol, City of',
    });
  });

  it('needs no name where the UPN says whose plan it is, and is refused with neither', () => {
    const [known, nobody] = rowsOf('ehcp-tracker', `${header}\nP801204724009,,06.07.22,,,Kent,\n,,06.07.22,,,Kent,`);
    expect(known).toMatchObject({
      outcome: 'ok',
      record: { upn: 'P801204724009', surname: '' },
      issues: [{ severity: 'warning', code: 'no-name' }],
    });
    expect(nobody).toMatchObject({ outcome: 'refused' });
  });

  it('has no review where none was held', () => {
    expect(onlyRow('ehcp-tracker', `${header}\nP801204724009,Zoë Hall,06.07.22,,,Kent,`)).toMatchObject({
      record: { lastReview: null },
      issues: [],
    });
  });

  it.each([
    ['06.07.22', '05/05/2026', '04/05/2026', ['error date-order']],
    ['06.07.22', '05/05/2026', '05/05/2026', []],
    ['06.07.22', '', '05/05/2026', ['ask decision-alone']],
    ['06.05.26', '05/05/2026', '', ['warning date-order']],
    ['', '05/05/2026', '', ['warning plan-missing']],
  ])('made %s, met %s, decided %s', (made, met, decided, expected) => {
    expect(onlyRow('ehcp-tracker', `${header}\nP801204724009,Zoë Hall,${made},${met},${decided},Kent,`).codes).toEqual(
      expected,
    );
  });
});

describe('the issues of a table', () => {
  it('are grouped by how they are mended, errors first', () => {
    const rows = rowsOf(
      'register',
      'Pupil\tUPN\td.o.b\tStatus\tNeeds\nSam Hall\tx1\t31/02/2019\tK\tASD\nZoë Kaur\tx2\t25/10/2019\t\tASD\nIsla Ng\t\t25/10/2018\tK\tASD',
    );
    expect(groupIssues(rows).map(({ severity, code, count }) => `${severity} ${code} ${count}`)).toEqual([
      'error upn-format 2',
      'error date-impossible 1',
      'ask status-missing 1',
      'warning upn-missing 1',
    ]);
    expect(groupIssues(rows)[0]?.cells).toEqual([
      { rowNumber: 2, column: 1 },
      { rowNumber: 3, column: 1 },
    ]);
  });
});
