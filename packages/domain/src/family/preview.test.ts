import { describe, expect, it } from 'vitest';
import { previewRecipients } from './preview.ts';
import { recipientReasons } from './reasons.ts';
import { recipientInputSchema } from './recipient-input.ts';
import { adult, child, question } from './test/question.ts';

const paths = (input: unknown) => {
  const read = recipientInputSchema.safeParse(input);
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'));
};

describe('the preview of who may be told', () => {
  it('answers one with one and several with several, adults in their order and the child last', () => {
    const one = question([adult({ id: 'b' }), adult({ id: 'a' })]) as never;
    const answer = previewRecipients(one);
    expect(answer.decisions.map(({ who }) => who)).toEqual(['b', 'a', 'child']);
    expect(previewRecipients([one, one] as never)).toEqual([answer, answer]);
    expect(previewRecipients([])).toEqual([]);
  });

  it('gives these fields, in this order, and no others', () => {
    const { decisions } = previewRecipients(question([adult()]) as never);
    for (const decision of decisions) {
      expect(Object.keys(decision)).toEqual(['who', 'outcome', 'channel', 'reason', 'why', 'fix']);
    }
  });

  it.each(Object.keys(adult()))('needs an adult’s %s', (field) => {
    const { [field]: _, ...rest } = adult();
    expect(paths(question([rest]))).toEqual([`adults.0.${field}`]);
  });

  it.each(Object.keys(child()))('needs the child’s %s', (field) => {
    const { [field]: _, ...rest } = child();
    expect(paths({ ...question([]), child: rest })).toEqual([`child.${field}`]);
  });

  it('names every fault by its path', () => {
    const order = { state: 'seen', forbids: ['everything'], seenOn: '2026-02-30', until: null };
    expect(
      paths(question([adult({ order, pr: true })], { lookedAfter: null }, { message: 'letter', asOf: 1 })).sort(),
    ).toEqual(
      [
        'adults.0.order.forbids.0',
        'adults.0.order.seenOn',
        'adults.0.pr',
        'asOf',
        'child.lookedAfter',
        'message',
      ].sort(),
    );
    expect(recipientInputSchema.safeParse(question([adult({ phone: '1' })])).success).toBe(false);
    expect(() => previewRecipients([question([]), 4] as never)).toThrow(/"path": \[\s*1\s*\]/);
  });

  it('gives every reason a sentence, and every held one a way to mend it', () => {
    for (const { outcome, why, fix } of Object.values(recipientReasons)) {
      expect(why).toMatch(/^[A-Z].*\.$/);
      if (outcome === 'held') expect(fix).toMatch(/^[A-Z].*\.$/);
      else expect(fix).toBeNull();
    }
  });
});
