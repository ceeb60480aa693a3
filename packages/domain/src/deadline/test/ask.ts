import type { Deadline, DeadlineNoteCode } from '../deadline.ts';
import { previewDeadlines } from '../preview.ts';
import type { RuleId } from '../rules.ts';

type Facts = Record<string, unknown>;
type Asked = { deadlines: Deadline[]; notes: { code: DeadlineNoteCode; text: string }[] };

export const schoolYear = {
  terms: [
    { from: '2026-09-02', to: '2026-10-23' },
    { from: '2026-11-02', to: '2026-12-18' },
    { from: '2027-01-04', to: '2027-02-12' },
    { from: '2027-02-22', to: '2027-03-25' },
  ],
  insetDays: ['2026-09-02', '2027-01-04'],
};

/** What the calculator answers about one subject, through the same door as everybody. */
export function ask(subject: Facts, rest: Facts = {}): Asked {
  const input = { asOf: '2026-11-23', ...rest, subjects: [{ id: 'x', ...subject }] };
  const [result] = previewDeadlines(input as never).results;
  if (result === undefined) throw new Error('One subject was asked about and none was answered.');
  return result;
}

/** The day that the rule gives; undefined where it does not hold. */
export function due(rule: RuleId, subject: Facts, rest: Facts = {}): string | undefined {
  return ask(subject, rest).deadlines.find((deadline) => deadline.rule === rule)?.dueOn;
}

/** The codes of what else is noted. */
export function noted(subject: Facts, rest: Facts = {}): DeadlineNoteCode[] {
  return ask(subject, rest).notes.map(({ code }) => code);
}
