import { type CadenceStep, cadenceChoices, type MeetingKind } from '@waymark/domain';
import type { FieldSpec } from '../../forms/field-spec.ts';
import type { Values } from '../../forms/values.ts';
import { taskWords, templateWords, toWords } from './step-words.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly side: 'before' | 'after';
  readonly what: { readonly to: 'school'; readonly task: Task } | { readonly to: Audience; readonly template: string };
}
type Task = Extract<CadenceStep, { to: 'school' }>['task'];
type Audience = Exclude<CadenceStep['to'], 'school'>;

/** Everything that a step may be, for this kind of meeting. */
export const choicesFor = (kind: MeetingKind): readonly Choice[] => [
  ...cadenceChoices[kind].messages.map(({ to, template, side }) => ({
    ...{ value: `${to} ${template}`, side, what: { to, template } },
    label: `${toWords({ to })}: ${templateWords(template)}`,
  })),
  ...cadenceChoices[kind].tasks.map(({ task, side }) => ({
    ...{ value: `school ${task}`, side, what: { to: 'school', task } as const },
    label: `${toWords({ to: 'school' })}: ${taskWords[task]}`,
  })),
];

const choiceOf = (kind: MeetingKind, what: string | undefined): Choice | undefined =>
  choicesFor(kind).find(({ value }) => value === what);

const isAfter = (kind: MeetingKind, { what }: Values): boolean => choiceOf(kind, what)?.side === 'after';
const isTask = (kind: MeetingKind, { what }: Values): boolean => choiceOf(kind, what)?.what.to === 'school';

/** The questions about one step. On which side of the meeting it lies follows from what it is. */
export const stepFields = (kind: MeetingKind): readonly FieldSpec[] => [
  {
    kind: 'select',
    name: 'what',
    label: 'What is sent or done',
    required: 'Choose what is sent or done',
    options: choicesFor(kind).map(({ value, label, side }) => ({
      value,
      label: side === 'after' ? `${label} (after the meeting)` : label,
    })),
  },
  {
    kind: 'text',
    name: 'days',
    label: 'How many days from the meeting',
    hint: '0 is the day of the meeting',
    width: 's',
    required: 'Enter how many days',
  },
  {
    kind: 'radio',
    name: 'unit',
    label: 'Counted in',
    required: 'Choose what is counted',
    options: [
      { value: 'days', label: 'Days' },
      { value: 'school-days', label: 'School days' },
    ],
  },
  {
    kind: 'check',
    name: 'forward',
    label: 'From a day without school, move on to the next working day',
    hint: 'Otherwise it moves back to the last school day before',
    when: (values) => isAfter(kind, values),
  },
  {
    kind: 'text',
    name: 'until',
    label: 'Of use until so many days from the meeting',
    hint: 'What is late is still sent until then. 0 is the day of the meeting',
    width: 's',
    when: (values) => !isTask(kind, values),
    required: 'Enter until when it is of use',
  },
];

const unsigned = (day: number | null): string => (day === null ? '' : String(Math.abs(day)));

export const stepValues = (step: CadenceStep | null): Values => ({
  what: step === null ? '' : `${step.to} ${step.to === 'school' ? step.task : step.template}`,
  days: step === null ? '' : unsigned(step.day),
  unit: step?.unit ?? 'days',
  forward: step?.move === 'forward' ? 'yes' : '',
  until: step === null ? '' : unsigned(step.uselessAfterDay),
});

const numberIn = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : null;

/** A name that no other step has: it is what tells a step that was sent from one that was not. */
const newName = (what: string, steps: readonly CadenceStep[]): string => {
  const base = what
    .replace(/^\S+ /, '')
    .replace(/-(family|young-person|professional)$/, '')
    .slice(0, 34);
  const taken = new Set(steps.map(({ step }) => step));
  let n = 1;
  while (taken.has(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
};

export type StepRead =
  | { readonly ok: true; readonly step: CadenceStep }
  | { readonly ok: false; readonly faults: readonly { readonly path: string; readonly message: string }[] };

/** The step as answered. A step that is changed keeps its name, so that what was sent for it stays sent. */
export const stepFrom = (
  kind: MeetingKind,
  values: Values,
  { before, steps }: { readonly before: CadenceStep | null; readonly steps: readonly CadenceStep[] },
): StepRead => {
  const choice = choiceOf(kind, values.what);
  const days = numberIn(values.days);
  const until = numberIn(values.until);
  const faults = [
    ...(choice === undefined ? [{ path: 'what', message: 'Choose what is sent or done' }] : []),
    ...(days === null || days > 200 ? [{ path: 'days', message: 'Enter a whole number up to 200' }] : []),
    ...(choice?.what.to !== 'school' && (until === null || until > 200)
      ? [{ path: 'until', message: 'Enter a whole number up to 200' }]
      : []),
  ];
  if (choice === undefined || days === null || faults.length > 0) return { ok: false, faults };
  const sign = choice.side === 'before' ? -1 : 1;
  const signed = (count: number): number => (count === 0 ? 0 : sign * count);
  const same = before !== null && before.to === choice.what.to;
  const kept = before?.uselessAfterDay ?? null;
  const when = {
    step: same ? before.step : newName(values.what ?? '', steps),
    day: signed(days),
    ...(values.unit === 'school-days' ? { unit: 'school-days' as const } : {}),
    ...(choice.side === 'after' && values.forward === 'yes' ? { move: 'forward' as const } : {}),
  };
  const { what } = choice;
  return what.to === 'school'
    ? { ok: true, step: { ...when, ...what, uselessAfterDay: kept !== null && kept >= when.day ? kept : null } }
    : { ok: true, step: { ...when, ...what, uselessAfterDay: signed(until ?? 0) } };
};

/** Where a fault of the whole cadence stands in the form of one step; null: it is about another step. */
export const fieldOfFault = (path: string, n: number): string | null => {
  const field = path.startsWith(`steps.${n}.`) ? path.slice(`steps.${n}.`.length) : null;
  if (field === null) return null;
  const names: Readonly<Record<string, string>> = { day: 'days', uselessAfterDay: 'until', move: 'forward' };
  return names[field] ?? 'what';
};

/** The cadence with a step put in the place of another, or added, by day. */
export const withStep = (
  steps: readonly CadenceStep[],
  before: CadenceStep | null,
  step: CadenceStep,
): readonly CadenceStep[] => [...steps.filter((each) => each !== before), step].toSorted((a, b) => a.day - b.day);
