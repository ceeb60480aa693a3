import type { SoakOptions } from './options.ts';
import type { SoakResult } from './soak.ts';

const number = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });

/** What happened, as two columns of text: nothing in it names anybody. */
export const tableOf = (options: SoakOptions, result: SoakResult): readonly string[] => {
  const seconds = result.ms / 1000;
  const rows: readonly (readonly [string, string])[] = [
    [
      'notices',
      result.notices < options.notices
        ? `${number(result.notices)} of ${number(options.notices)}`
        : number(result.notices),
    ],
    ['mailers', number(options.mailers)],
    ['accepted by the provider', number(result.accepted)],
    ['never accepted, and with a person', number(result.withAPerson)],
    ['LOST', number(result.lost)],
    ['still waiting when the time was over', number(result.waiting)],
    ['duplicates, marked after UNKNOWN and an hour', number(result.marked)],
    ['DUPLICATES, UNMARKED', number(result.unmarked)],
    ['known to be delivered', number(result.delivered)],
    ['tasks opened', number(result.tasks)],
    ['once UNKNOWN', number(result.unknown)],
    ['answers lost', number(result.lostAnswers)],
    ['kill -9 of a mailer', number(result.mailerKills)],
    ['kill -9 of the table', number(result.emulatorKills)],
    ['deliveries that failed', number(result.failed)],
    ['dead letters', number(result.deadLetters)],
    ['time', `${number(seconds)} s${result.finished ? '' : ', and it was over before the work'}`],
    ['rate', `${number(result.accepted / seconds)} a second`],
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  const right = Math.max(...rows.map(([, value]) => value.length));
  return rows.map(([what, value]) => `${what.padEnd(width)}  ${value.padStart(right)}`);
};
