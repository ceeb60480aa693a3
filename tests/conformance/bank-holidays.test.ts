import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { bankHolidayYears, date, instantAt, settle } from '@waymark/domain';
import { aFile, anAccessRequest, newId } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const domain = resolve('packages/domain');
const data = 'src/calendar/bank-holiday-data.ts';

/** The government's list, with Friday 12 March 2027 proclaimed a bank holiday. */
const published = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: [
      ...bankHolidayYears
        .filter(({ year }) => year === 2026 || year === 2027)
        .flatMap(({ year, days }) => days.split(' ').map((day) => ({ title: 'A holiday', date: `${year}-${day}` }))),
      { title: 'Bank holiday for a coronation', date: '2027-03-12', notes: '', bunting: true },
    ],
  },
  scotland: { division: 'scotland', events: [] },
};

const asked = date('2027-02-12');
const calendar = { terms: [{ from: date('2027-02-22'), to: date('2027-03-25') }], insetDays: [] };
const context = (today: string) => ({
  ...{ today: date(today), now: instantAt(date(today), '09:00'), calendar, laMeetingBufferWeeks: 4 },
  ...{ tellsFamilies: false, newId: () => newId.pupil() },
});
const stored = settle(aFile({ accessRequests: [anAccessRequest({ receivedOn: asked })] }), context('2027-02-15'));

let folder: string;
let told: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-bank-holidays-'));
  await cp(join(domain, 'src'), join(folder, 'src'), { recursive: true });
  await cp(join(domain, 'package.json'), join(folder, 'package.json'));
  await symlink(join(domain, 'node_modules'), join(folder, 'node_modules'));
  const command = run(process.execPath, ['packages/intake/cli/bank-holidays.ts', join(folder, data)]);
  command.child.stdin?.end(JSON.stringify(published));
  told = (await command).stdout;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Asks the domain as it is once the list was refreshed. */
const afterwards = async (expression: string, given: unknown = null): Promise<unknown> => {
  const script = `
    import { text } from 'node:stream/consumers';
    const domain = await import(${JSON.stringify(join(folder, 'src/index.ts'))});
    const given = JSON.parse(await text(process.stdin));
    console.log(JSON.stringify(${expression}));
  `;
  const asking = run(process.execPath, ['--input-type=module', '--eval', script]);
  asking.child.stdin?.end(JSON.stringify(given));
  return JSON.parse((await asking).stdout);
};

describe('a bank holiday that was proclaimed', () => {
  it('is printed as what changed, and written into the data', async () => {
    expect(told).toMatch(/^\+ Friday 12 March 2027, Bank holiday for a coronation\n/);
    expect(told).toContain('infra/README.md');
    const [before, after] = await Promise.all(
      [join(domain, data), join(folder, data)].map((path) => readFile(path, 'utf8')),
    );
    const added = after?.split('\n').filter((line) => !before?.includes(line));
    expect(added).toEqual([expect.stringContaining("'01-01 03-12 03-26 03-29")]);
  });

  it.each([
    ["domain.nextWorkingDay('2027-03-11')", '2027-03-11'],
    ["domain.nextWorkingDay('2027-03-12')", '2027-03-15'],
    ["domain.isSchoolDay(given, '2027-03-11')", true],
    ["domain.isSchoolDay(given, '2027-03-12')", false],
    ["domain.lastSchoolDayOnOrBefore(given, '2027-03-12')", '2027-03-11'],
  ])('counts in %s', async (expression, answer) => {
    expect(await afterwards(expression, calendar)).toBe(answer);
  });

  it('moves a stored answer to a request for access when its dates are worked out anew', async () => {
    const sar = stored.deadlines.find(({ rule }) => rule === 'SAR_RESPONSE');
    expect(sar?.dueOn).toBe('2027-03-12');
    const settled = await afterwards(
      'domain.settle(given.file, { ...given.context, newId: () => "01K00000000000000000000001" }).deadlines',
      {
        file: stored,
        context: context('2027-02-16'),
      },
    );
    const moved = (settled as typeof stored.deadlines).filter(
      ({ rule, state }) => rule === 'SAR_RESPONSE' && state === 'open',
    );
    expect(moved).toMatchObject([{ dueOn: '2027-03-15' }]);
  });
});
