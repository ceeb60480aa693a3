import { type CadenceStep, cadenceFor } from '@waymark/domain';
import { describe, expect, it } from 'vitest';
import { choicesFor, fieldOfFault, stepFrom, stepValues, withStep } from './step-fields.ts';
import { untilWords, whatWords, whenWords } from './step-words.ts';

const steps = cadenceFor('annual-review');
const [first] = steps;

describe('the form of one step', () => {
  it.each(steps.map((step) => [`${step.step} ${step.to}`, step] as const))('reads %s back as it was', (_, step) => {
    expect(stepFrom('annual-review', stepValues(step), { before: step, steps })).toEqual({ ok: true, step });
  });

  it('puts a step on the side of the meeting that it belongs to', () => {
    const answers = { days: '5', unit: 'days', forward: '', until: '9' };
    const of = (what: string) => stepFrom('annual-review', { ...answers, what }, { before: null, steps });
    expect(of('family reminder-family')).toMatchObject({ step: { day: -5, uselessAfterDay: -9 } });
    expect(of('family did-you-hear-family')).toMatchObject({ step: { day: 5, uselessAfterDay: 9 } });
  });

  it('names a new step as no other, and leaves the name of one that is changed', () => {
    const answers = { what: 'family reminder-family', days: '3', unit: 'days', forward: '', until: '1' };
    const added = stepFrom('annual-review', answers, { before: null, steps });
    expect(added).toMatchObject({ step: { step: 'reminder-2' } });
    expect(steps.some(({ step }) => step === 'reminder-2')).toBe(false);
    const changed = stepFrom(
      'annual-review',
      { ...stepValues(first ?? null), days: '90' },
      { before: first ?? null, steps },
    );
    expect(changed).toMatchObject({ step: { step: first?.step, day: -90 } });
  });

  it('asks for whole numbers', () => {
    const answers = { what: 'family reminder-family', days: 'two', unit: 'days', forward: '', until: '201' };
    const read = stepFrom('annual-review', answers, { before: null, steps });
    expect(read.ok ? [] : read.faults.map(({ path }) => path)).toEqual(['days', 'until']);
  });

  it('shows a fault beside the answer it is about, and none of another step', () => {
    expect(fieldOfFault('steps.3.uselessAfterDay', 3)).toBe('until');
    expect(fieldOfFault('steps.3.template', 3)).toBe('what');
    expect(fieldOfFault('steps.13.day', 3)).toBeNull();
  });
});

it('a changed step takes the place of the old one, by its day', () => {
  const [one, two] = steps;
  if (one === undefined || two === undefined) throw new Error('the standard has steps');
  const late: CadenceStep = { ...one, day: 0 };
  expect(withStep([one, two], one, late)).toEqual([two, late]);
});

it('every choice has words, and every step says what, when and until when', () => {
  for (const kind of ['annual-review', 'sen-support-review'] as const) {
    for (const { label } of choicesFor(kind)) expect(label).toMatch(/^[A-Z][a-z ]+: [A-Z]/);
  }
  expect(steps.slice(0, 2).map((step) => `${whenWords(step)}, ${untilWords(step)}: ${whatWords(step)}`)).toEqual([
    '84 days before, until 42 days before: Invitation to the annual review and request for advice',
    '56 days before, until 1 day before: Invitation to your annual review',
  ]);
});
