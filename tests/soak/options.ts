import { parseArgs } from 'node:util';

/** How much is tried, for how long, and how much goes wrong. */
export interface SoakOptions {
  readonly notices: number;
  readonly mailers: number;
  /** No new messages are owed after seven tenths of this, and nothing goes on after it. */
  readonly minutes: number;
  /** Of a hundred messages that the provider takes, how many answers are lost. */
  readonly lostAnswers: number;
  /** Of a hundred messages, about how many no event is ever told. */
  readonly lostEvents: number;
  /** After how many messages and events attended to a mailer is killed, and the emulator, on average. */
  readonly killMailerEach: number;
  readonly killEmulatorEach: number;
  /** Which messages and moments it hits: the same number, the same choice. */
  readonly seed: number;
}

export const defaults: SoakOptions = {
  notices: 20_000,
  mailers: 8,
  minutes: 8,
  lostAnswers: 1,
  lostEvents: 2,
  killMailerEach: 300,
  killEmulatorEach: 3_000,
  seed: 1,
};

const names = Object.keys(defaults) as (keyof SoakOptions)[];
const dashed = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `--notices 2000 --kill-mailer-each 100`: every option is a number above nought. Throws where one is not. */
export const optionsOf = (args: readonly string[]): SoakOptions => {
  const options = Object.fromEntries(names.map((name) => [dashed(name), { type: 'string' as const }]));
  const { values } = parseArgs({ args: args.filter((arg) => arg !== '--'), options });
  const given = names.flatMap((name) => {
    const text = values[dashed(name)];
    if (text === undefined) return [];
    const number = Number(text);
    if (!(number > 0)) throw new Error(`--${dashed(name)} needs a number above nought, not ${String(text)}.`);
    return [[name, number] as const];
  });
  return { ...defaults, ...Object.fromEntries(given) };
};
