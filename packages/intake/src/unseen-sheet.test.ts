import { date } from '@waymark/domain';
import { describe, expect, it } from 'vitest';
import { guessKind, guessMapping, guessWords, matchRecords, readRows, readTextTable } from './index.ts';

/** A SENCO's own sheet of a layout nobody has seen: her column names, her order, her colours as words. */
const sheet = [
  'St Elsewhere – children I am worried about\t\t\t\t\t\t\t\t',
  'printed 20/11/2026\t\t\t\t\t\t\t\t',
  'Class\tSurname\tKnown as\tBorn\tK/E?\tMain area of need\tOther need\tWhen did we last meet?\tRag',
  '2B\tŁukasiewicz\tAlfie\t28th April 2020\tk\tSpeech & language\t\t3 Nov 26\tgreen',
  '2B\tO’Connor\tEllie\t01.09.19\tK\tautism\tADHD + anxiety\tafter half term\tamber',
  '\t\t\t\t\t\t\t\t',
  '5A\tNguyễn\tIsla\t27/07/16\tEHCP\tDown’s syndrome\tHI\t30/02/2026\tred',
  '5A\tSmith-Jones\tSaoirse\t43000\tmonitoring\tfizzing\t?\t\t',
  'Total\t4\t\t\t\t\t\t\t',
].join('\n');

describe('a sheet nobody has seen', () => {
  const read = readTextTable(sheet);
  if (!read.ok) throw new Error(read.problem.code);
  const { table } = read;
  const mapping = guessMapping(table, 'register');
  const words = guessWords(table, mapping);
  const rows = readRows({ table, kind: 'register', mapping, words, today: date('2026-11-23') });

  it('is taken for a register', () => {
    expect(guessKind(table).kind).toBe('register');
    expect(table.headerRow).toBe(3);
    expect(table.skipped.map(({ rowNumber, why }) => `${rowNumber} ${why}`)).toEqual([
      '1 title',
      '2 title',
      '6 blank',
      '9 total',
    ]);
  });

  it('has its columns guessed, and says which are only guesses', () => {
    expect(mapping.columns.map(({ header, field }) => `${header}: ${field}`)).toEqual([
      'Class: regGroup',
      'Surname: surname',
      'Known as: preferredForename',
      'Born: dateOfBirth',
      'K/E?: provision',
      'Main area of need: need1',
      'Other need: need2',
      'When did we last meet?: null',
      'Rag: null',
    ]);
  });

  it('keeps every child', () => {
    expect(rows.map(({ rowNumber, outcome }) => `${rowNumber} ${outcome}`)).toEqual(['4 ok', '5 ok', '7 ok', '8 ok']);
    expect(rows[0]).toMatchObject({
      record: {
        forename: 'Alfie',
        surname: 'Łukasiewicz',
        preferredForename: null,
        dateOfBirth: '2020-04-28',
        provision: 'K',
        needs: ['SLCN'],
        extras: [
          { header: 'When did we last meet?', value: '3 Nov 26' },
          { header: 'Rag', value: 'green' },
        ],
      },
    });
    expect(rows[2]).toMatchObject({ record: { provision: 'E', needs: ['DS', 'HI'] } });
    expect(rows[3]).toMatchObject({
      record: { dateOfBirth: '2017-09-22', provision: 'N', needs: [], needsNote: 'fizzing / ?' },
    });
  });

  it('asks only about the words it does not know', () => {
    expect(
      words.filter(({ confidence }) => confidence !== 'sure').map(({ text, meaning }) => `${text} = ${meaning}`),
    ).toEqual(['fizzing = null', 'monitoring = N', 'ADHD + anxiety = SEMH']);
  });

  it('finds the children it means by what they are called', () => {
    const ellie = {
      pupilId: 'ellie',
      upn: null,
      misId: '1',
      forename: 'Eleanor',
      surname: "O'Connor",
      preferredForename: 'Ellie',
      preferredSurname: null,
      dateOfBirth: '2019-09-01',
      ncYear: '2',
    };
    const records = rows.flatMap((row) => (row.outcome === 'ok' ? [row.record] : []));
    expect(matchRecords({ records, existing: [ellie] }).map(({ match }) => match)).toEqual([
      null,
      { pupilId: 'ellie', by: 'name-and-dob' },
      null,
      null,
    ]);
  });
});
