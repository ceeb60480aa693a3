import { date } from '@waymark/domain';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../kinds/guess-mapping.ts';
import { readTextTable } from '../table/read-table.ts';
import { readRows } from './read-rows.ts';

const columns = [
  'Adm No',
  'Forename',
  'Surname',
  'Priority',
  'Parental Responsibility',
  'Court Order',
  'Lives with Pupil',
  'Title',
  'Forename',
  'Surname',
  'Relationship',
  'Main Telephone',
  'Primary Email',
  'First Language',
];
const mother = [
  '010413',
  'Isla',
  'Novák',
  '1',
  'T',
  'F',
  'T',
  'Mrs',
  'Lily',
  'Novák',
  'Mother',
  '07700 900221',
  'lily@example.org',
  'Polish',
];

function read(cells: readonly string[], header: readonly string[] = columns) {
  const table = readTextTable([header, cells].map((row) => row.join(',')).join('\n'), { pasted: false });
  if (!table.ok) throw new Error(table.problem.code);
  const [row] = readRows({
    table: table.table,
    kind: 'contacts',
    mapping: guessMapping(table.table, 'contacts'),
    words: [],
    today: date('2026-11-23'),
  });
  if (row?.outcome !== 'ok') throw new Error('refused');
  return { ...row.record, codes: row.issues.map(({ severity, code }) => `${severity} ${code}`) };
}

const mothers = (column: string, value: string) =>
  read(mother.map((cell, at) => (at === columns.lastIndexOf(column) ? value : cell)));
const without = (column: string) => {
  const keep = (_: string, at: number) => at !== columns.lastIndexOf(column);
  return read(mother.filter(keep), columns.filter(keep));
};

describe('an adult of the MIS', () => {
  it('is read with her child, by place where column names repeat', () => {
    expect(read(mother)).toMatchObject({
      pupil: { misId: '010413', forename: 'Isla', surname: 'Novák' },
      title: 'Mrs',
      forename: 'Lily',
      surname: 'Novák',
      relationship: 'mother',
      priority: 1,
      pr: 'yes',
      order: { state: 'none' },
      hasCare: true,
      email: 'lily@example.org',
      phone: '07700 900221',
      language: 'Polish',
      impliesLookedAfterUnknown: false,
      codes: [],
    });
  });

  it.each([
    ['T', 'yes', []],
    ['Yes', 'yes', []],
    ['F', 'no', []],
    ['No', 'no', []],
    ['', 'unknown', ['ask pr-unknown']],
    ['shared?', 'unknown', ['ask word-unknown', 'ask pr-unknown']],
  ])('with parental responsibility %j has it: %s', (text, pr, codes) => {
    expect(mothers('Parental Responsibility', text)).toMatchObject({ pr, codes });
  });

  it.each([
    ['F', 'none', []],
    ['No', 'none', []],
    ['T', 'alleged', ['ask order-alleged']],
    ['Yes', 'alleged', ['ask order-alleged']],
    ['see file', 'alleged', ['ask order-alleged']],
    ['', 'unknown', ['ask order-unknown']],
    ['not known', 'unknown', ['ask order-unknown']],
  ])('with %j under court order has an order: %s', (text, state, codes) => {
    expect(mothers('Court Order', text)).toMatchObject({ order: { state }, codes });
  });

  it('has an unknown order and unknown responsibility where the export has no such column', () => {
    expect(without('Court Order')).toMatchObject({ order: { state: 'unknown' }, codes: ['ask order-unknown'] });
    expect(without('Parental Responsibility')).toMatchObject({ pr: 'unknown', codes: ['ask pr-unknown'] });
  });

  it('has care where the child lives with her, and where nobody recorded it', () => {
    expect(mothers('Lives with Pupil', 'F')).toMatchObject({ hasCare: false, codes: [] });
    expect(mothers('Lives with Pupil', '')).toMatchObject({ hasCare: true, codes: [] });
    const row = mother.map((cell, at) => (at === 4 ? 'F' : at === 6 ? '' : cell));
    expect(read(row)).toMatchObject({ pr: 'no', hasCare: true, codes: ['ask care-unknown'] });
  });

  it.each(['Social Worker', 'Foster Carer'])(
    'who is a %s makes us ask whether the child is looked after',
    (relationship) => {
      expect(mothers('Relationship', relationship)).toMatchObject({
        impliesLookedAfterUnknown: true,
        codes: ['ask looked-after-ask'],
      });
    },
  );

  it.each([
    ['  LILY@EXAMPLE.ORG ', 'lily@example.org', null, []],
    ['mailto:lily@example.org', 'lily@example.org', null, []],
    ['', null, null, ['warning email-missing']],
    ['lily at example.org', null, 'lily at example.org', ['error email-bad']],
    ['lily@@example.org', null, 'lily@@example.org', ['error email-bad']],
    ['lily@example.org; tom@example.org', null, 'lily@example.org; tom@example.org', ['error email-bad']],
    ['lily@example', null, 'lily@example', ['error email-bad']],
  ])('with the e-mail %j is never written to at a guess', (text, email, emailAsGiven, codes) => {
    expect(mothers('Primary Email', text)).toMatchObject({ email, emailAsGiven, codes });
  });

  it.each([
    ['7700900221', '07700900221', ['warning phone-tidied']],
    ['+44 7700 900221', '+44 7700 900221', []],
    ['7.7E+09', null, ['error number-cut']],
    ['12', '12', ['warning phone-bad']],
  ])('with the telephone %j', (text, phone, codes) => {
    expect(mothers('Main Telephone', text)).toMatchObject({ phone, codes });
  });

  it('whose cells may have moved is not trusted on who may be told', () => {
    expect(read([...mother, 'Bristol'])).toMatchObject({
      pr: 'unknown',
      order: { state: 'unknown' },
      hasCare: true,
      codes: ['error cells-moved'],
    });
  });

  it('without a child is an error, and kept', () => {
    expect(read(['', '', '', ...mother.slice(3)])).toMatchObject({ surname: 'Novák', codes: ['error pupil-missing'] });
  });
});
