import { describe, expect, it } from 'vitest';
import table from './decided-apart.json' with { type: 'json' };
import { previewRecipients } from './preview.ts';
import { recipientReasons } from './reasons.ts';

type Facts = Record<string, unknown>;

const orders: Readonly<Record<string, unknown>> = table.orders;
const listOf = (text: string) => text.split(',').filter((each) => each !== '');
const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

/** What a fact of the table is in the question; any other is its own words. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  order: (name) => orders[name],
  cleared: (on) => ({ on }),
  lacksCapacityFor: listOf,
  wishes: (text) => Object.fromEntries(listOf(text).map((each) => [each.split(':')[0], each.endsWith(':yes')])),
};

const read = (line: string): Facts =>
  Object.fromEntries(
    line.split(';').flatMap((fact) => {
      const at = fact.indexOf('=');
      const [name, text] = [fact.slice(0, at), fact.slice(at + 1)];
      return at < 0 ? [] : [[name, readers[name]?.(text) ?? (text in words ? words[text] : text)]];
    }),
  );

const decided = ({ asked, child, adults }: (typeof table.cases)[number]): string[] => {
  const [message, asOf] = asked.split(' ');
  const input = {
    ...{ asOf, message },
    child: { ...table.plain.child, ...read(child) },
    adults: adults.map((line) => ({ ...table.plain.adult, ...read(line) })),
  };
  return previewRecipients(input as never).decisions.map(({ who, outcome, channel, reason }) =>
    [who, outcome, channel, reason].filter((part) => part !== null).join(' '),
  );
};

describe('the cases decided from the document, apart from the code', () => {
  it('are more than three hundred, of every outcome that there is', () => {
    const all = table.cases.flatMap(({ decisions }) => decisions.map((decision) => decision.split(' ').at(-1)));
    expect(table.cases.length).toBeGreaterThan(300);
    for (const reason of Object.keys(recipientReasons))
      expect([reason, all.filter((each) => each === reason).length >= 5]).toEqual([reason, true]);
  });

  it.each(table.cases)('$asked: $about', (one) => {
    expect(decided(one)).toEqual(one.decisions);
  });
});
