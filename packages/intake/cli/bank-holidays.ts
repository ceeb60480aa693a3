import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { bankHolidayYears, spokenWithDay } from '@waymark/domain';
import { bankHolidayFile, readBankHolidays, refreshBankHolidays } from '../src/calendar/index.ts';

/**
 * `bank-holidays [<file>] < bank-holidays.json`: writes the government's list into the domain's data, and prints what
 * changed. It asks no server: fetch https://www.gov.uk/bank-holidays.json first.
 */
const file = process.argv[2] ?? new URL('../../domain/src/calendar/bank-holiday-data.ts', import.meta.url);

const refuse = (reason: string): void => {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
};

const read = readBankHolidays(await text(process.stdin));
const refreshed = read.ok ? refreshBankHolidays(bankHolidayYears, read.holidays) : read;
if (!refreshed.ok) refuse(refreshed.reason);
else {
  const before = await readFile(file, 'utf8');
  const after = bankHolidayFile(before, refreshed.years);
  if (after !== before) await writeFile(file, after);
  const { changes, published, partial } = refreshed;
  const lines = [
    ...changes.map(
      ({ on, becomes, title }) => `${becomes ? '+' : '-'} ${spokenWithDay(on)}${title ? `, ${title}` : ''}`,
    ),
    ...published.map((year) => `  ${year} was worked out by rule and is as published now.`),
    ...partial.map((year) => `  ${year} is not whole in the list and stays as it was.`),
    changes.length === 0
      ? 'No day changed.'
      : 'Test, deploy, then have every trust’s dates worked out anew: infra/README.md, "Bank holidays".',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
