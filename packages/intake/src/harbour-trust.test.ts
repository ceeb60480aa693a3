import { readFileSync } from 'node:fs';
import { date } from '@waymark/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ExistingPupil,
  groupIssues,
  guessKind,
  guessMapping,
  guessWords,
  type IntakeRow,
  type Kind,
  matchRecords,
  readRows,
  readTable,
} from './index.ts';

const folder = new URL('../../../services/local/demo-data/harbour-trust/', import.meta.url);
const today = date('2026-11-23');

async function importOf<K extends Kind>(fileName: string, expected: K) {
  const read = await readTable(new Uint8Array(readFileSync(new URL(fileName, folder))), { fileName });
  if (!read.ok) throw new Error(read.problem.code);
  const { table } = read;
  const { kind, confidence } = guessKind(table);
  const mapping = guessMapping(table, expected);
  const words = guessWords(table, mapping);
  const rows = readRows({ table, kind: expected, mapping, words, today });
  return { table, kind, confidence, mapping, words, rows };
}

const counts = (rows: readonly IntakeRow[]) =>
  Object.fromEntries(groupIssues(rows).map(({ severity, code, count }) => [`${severity} ${code}`, count]));

const records = <K extends Kind>(rows: readonly IntakeRow<K>[]) =>
  rows.flatMap((row) => (row.outcome === 'ok' ? [row.record] : []));

async function rollOf(fileName: string): Promise<readonly (ExistingPupil & { provision: string | null })[]> {
  const { rows } = await importOf(fileName, 'pupils');
  return records(rows).map((record, at) => ({ ...record, pupilId: `${at}` }));
}

/** Counted from the files by another program, in another language. */
const schools = [
  {
    school: 'oakfield',
    pupils: 'oakfield-sims-pupils.csv',
    contacts: 'oakfield-sims-contacts.csv',
    encoding: 'windows-1252',
    roll: 412,
    adults: 745,
    register: 63,
    blanks: [2, 35],
    total: 68,
    plans: 11,
    tracker: 11,
    upn: { temporary: 4, twice: 2 },
    prBlank: 64,
    order: 13,
    orderBlank: 90,
    noEmail: 34,
    badEmail: 22,
    care: 14,
  },
  {
    school: 'brannocs',
    pupils: 'brannocs-sims-pupils.csv',
    contacts: 'brannocs-sims-contacts.csv',
    encoding: 'windows-1252',
    roll: 208,
    adults: 369,
    register: 45,
    blanks: [2, 26],
    total: 50,
    plans: 10,
    tracker: 10,
    upn: { temporary: 3, twice: 2 },
    prBlank: 35,
    order: 5,
    orderBlank: 42,
    noEmail: 21,
    badEmail: 10,
    care: 5,
  },
  {
    school: 'hollin',
    pupils: 'hollin-arbor-students.csv',
    contacts: 'hollin-arbor-guardians.csv',
    encoding: 'utf-8',
    roll: 389,
    adults: 750,
    register: 83,
    blanks: [2, 45],
    total: 88,
    plans: 15,
    tracker: 15,
    upn: { temporary: 4, twice: 2 },
    prBlank: 62,
    order: 11,
    orderBlank: 79,
    noEmail: 49,
    badEmail: 28,
    care: 13,
  },
  {
    school: 'kingsmead',
    pupils: 'kingsmead-arbor-students.csv',
    contacts: 'kingsmead-arbor-guardians.csv',
    encoding: 'utf-8',
    roll: 1043,
    adults: 1922,
    register: 176,
    blanks: [2, 92],
    total: 181,
    plans: 34,
    tracker: 34,
    upn: { temporary: 13, twice: 24 },
    prBlank: 179,
    order: 30,
    orderBlank: 205,
    noEmail: 120,
    badEmail: 71,
    care: 31,
  },
  {
    school: 'ridgeway',
    pupils: 'ridgeway-arbor-students.csv',
    contacts: 'ridgeway-arbor-guardians.csv',
    encoding: 'utf-8',
    roll: 861,
    adults: 1608,
    register: 136,
    blanks: [2, 72],
    total: 141,
    plans: 36,
    tracker: 36,
    upn: { temporary: 10, twice: 2 },
    prBlank: 139,
    order: 33,
    orderBlank: 160,
    noEmail: 86,
    badEmail: 43,
    care: 35,
  },
  {
    school: 'larkhill',
    pupils: 'larkhill-arbor-students.csv',
    contacts: 'larkhill-arbor-guardians.csv',
    encoding: 'utf-8',
    roll: 124,
    adults: 232,
    register: 124,
    blanks: [2, 66],
    total: 129,
    plans: 124,
    tracker: 124,
    upn: { temporary: 1, twice: 2 },
    prBlank: 22,
    order: 4,
    orderBlank: 24,
    noEmail: 10,
    badEmail: 11,
    care: 5,
  },
] as const;

describe.each(schools)('$school', (school) => {
  let roll: Awaited<ReturnType<typeof rollOf>> = [];
  beforeAll(async () => {
    roll = await rollOf(school.pupils);
  });

  it('gives every pupil, the six with a spoilt UPN among them', async () => {
    const { table, kind, confidence, mapping, rows } = await importOf(school.pupils, 'pupils');
    expect([kind, confidence, table.encoding]).toEqual(['pupils', 'sure', school.encoding]);
    expect(mapping.columns.filter(({ field, samples }) => field === null && samples.length > 0)).toEqual([]);
    expect(records(rows)).toHaveLength(school.roll);
    expect(counts(rows)).toMatchObject({
      'error upn-check-letter': 1,
      'error upn-twice': school.upn.twice,
      'warning upn-missing': 1,
      'warning upn-tidied': 1,
      'warning upn-temporary': school.upn.temporary,
    });
    expect(
      records(rows).every(
        ({ dateOfBirth, ncYear, misId }) => dateOfBirth !== null && ncYear !== null && misId !== null,
      ),
    ).toBe(true);
    expect(records(rows).filter(({ provision }) => provision === 'K' || provision === 'E')).toHaveLength(
      school.register,
    );
    expect(records(rows).filter(({ provision }) => provision === 'E')).toHaveLength(school.plans);
    expect(counts(rows)).not.toHaveProperty('warning year-differs');
  });

  it('gives every adult with the flags that decide who may be told, each with a child on roll', async () => {
    const { kind, rows } = await importOf(school.contacts, 'contacts');
    expect(kind).toBe('contacts');
    const adults = records(rows);
    expect(adults).toHaveLength(school.adults);
    expect(counts(rows)).toMatchObject({
      'ask pr-unknown': school.prBlank,
      'ask order-alleged': school.order,
      'ask order-unknown': school.orderBlank,
      'warning email-missing': school.noEmail,
      'error email-bad': school.badEmail,
      'ask looked-after-ask': school.care,
    });
    expect(adults.every(({ email }) => email === null || email === email.trim().toLowerCase())).toBe(true);
    expect(
      matchRecords({ records: adults, existing: roll }).every(
        ({ match }) => match !== null && 'by' in match && match.by === 'mis-id',
      ),
    ).toBe(true);
  });

  it('gives every row of the SENCO’s register, and each is the pupil she means', async () => {
    const { table, kind, words, rows } = await importOf(`${school.school}-senco-register.tsv`, 'register');
    expect([kind, table.headerRow]).toEqual(['register', 3]);
    expect(table.skipped.filter(({ why }) => why === 'blank').map(({ rowNumber }) => rowNumber)).toEqual(school.blanks);
    expect(table.skipped.filter(({ why }) => why === 'total').map(({ rowNumber }) => rowNumber)).toEqual([
      school.total,
    ]);
    expect(records(rows)).toHaveLength(school.register);
    expect(words.filter(({ confidence }) => confidence === 'ask')).toEqual([]);
    const matches = matchRecords({ records: records(rows), existing: roll });
    const inNeed = roll.filter(({ provision }) => provision === 'K' || provision === 'E').map(({ pupilId }) => pupilId);
    expect(matches.map(({ match }) => (match !== null && 'pupilId' in match ? match.pupilId : match))).toEqual(inNeed);
  });

  it('gives every plan of the tracker, and each is the pupil it means', async () => {
    const { kind, rows } = await importOf(`${school.school}-ehcp-tracker.csv`, 'ehcp-tracker');
    expect(kind).toBe('ehcp-tracker');
    const plans = records(rows);
    expect(plans).toHaveLength(school.tracker);
    expect(plans.every(({ planFirstMadeOn, placingLa }) => planFirstMadeOn !== null && placingLa !== null)).toBe(true);
    expect(
      plans.every(
        ({ lastReview, awaitingDecision }) =>
          lastReview === null || (lastReview.decidedOn === null) === awaitingDecision,
      ),
    ).toBe(true);
    const matches = matchRecords({ records: plans, existing: roll });
    const withPlan = roll.filter(({ provision }) => provision === 'E').map(({ pupilId }) => pupilId);
    expect(matches.map(({ match }) => (match !== null && 'pupilId' in match ? match.pupilId : match))).toEqual(
      withPlan,
    );
  });

  it('imports again over itself without one new child', async () => {
    const { rows } = await importOf(school.pupils, 'pupils');
    const matches = matchRecords({ records: records(rows), existing: roll });
    expect(matches.map(({ match }) => (match !== null && 'pupilId' in match ? match.pupilId : match))).toEqual(
      roll.map(({ pupilId }) => pupilId),
    );
  });
});

describe('the trust', () => {
  it.each([
    ['staff.csv', 'staff', 21],
    ['schools.csv', 'schools', 6],
    ['term-dates.csv', 'term-dates', 16],
    ['professionals.csv', 'professionals', 6],
  ] as const)('%s gives every row and no question', async (fileName, expected, rowsExpected) => {
    const { kind, rows } = await importOf(fileName, expected);
    expect(kind).toBe(expected);
    expect(records<Kind>(rows)).toHaveLength(rowsExpected);
    expect(counts(rows)).toEqual({});
  });

  it('gives staff their roles, spells and qualifications', async () => {
    const staff = records((await importOf('staff.csv', 'staff')).rows);
    expect(staff[4]).toMatchObject({
      forename: 'Agnieszka',
      schoolUrn: 145222,
      role: 'senco',
      becameSencoOn: '2024-11-04',
      qualifiedTeacher: 'yes',
      qualification: 'NASENCO',
      courseStartedOn: '2024-09-01',
      courseCompletedOn: '2026-07-01',
    });
    expect(staff[9]).toMatchObject({ title: 'Dr', forename: 'Alan', surname: 'Peters', role: 'head' });
    expect(staff[6]).toMatchObject({ role: 'trust-send-lead', schoolUrn: null });
    expect(staff.every(({ role }) => role !== null)).toBe(true);
  });

  it('gives term dates and INSET days', async () => {
    const terms = records((await importOf('term-dates.csv', 'term-dates')).rows);
    expect(terms.filter(({ part }) => part === 'inset')).toHaveLength(4);
    expect(terms[0]).toMatchObject({
      laName: 'Bristol, City of',
      from: '2026-09-02',
      to: '2026-10-23',
      part: 'term',
      name: 'Autumn 1',
    });
  });

  it('gives schools their numbers', async () => {
    const [first, , , , , special] = records((await importOf('schools.csv', 'schools')).rows);
    expect(first).toMatchObject({
      urn: 139101,
      laestab: '8012001',
      laName: 'Bristol, City of',
      phase: 'Primary',
      sencoRequired: 'yes',
    });
    expect(special).toMatchObject({ urn: 148300, phase: 'Special', sencoRequired: 'no' });
  });
});

describe('the largest school', () => {
  it('is read, mapped, checked and matched in well under a second', async () => {
    const started = performance.now();
    const roll = await rollOf('kingsmead-arbor-students.csv');
    const { rows } = await importOf('kingsmead-arbor-guardians.csv', 'contacts');
    expect(matchRecords({ records: records(rows), existing: roll })).toHaveLength(1922);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
