import { describe, expect, it } from 'vitest';
import { bodyOf, emptyForm, otherwise, type PlannerForm, problemsOf } from './planner-form.ts';

const dated: PlannerForm = {
  ...emptyForm('E', 'head-1'),
  on: { day: '13', month: 'May', year: '2027' },
  place: ' Room 4 ',
};
const asked = (form: PlannerForm, part: Partial<PlannerForm['asked']>): PlannerForm => ({
  ...form,
  asked: { ...form.asked, ...part },
});

describe('the meeting that is sent', () => {
  it('is of the kind that the provision wants, with the head among the staff who come', () =>
    expect(bodyOf(dated)).toEqual({
      ...{ kind: 'annual-review', on: '2027-05-13', startsAt: '14:00', endsAt: '15:00', place: 'Room 4' },
      ...{ staffIds: ['head-1'], professionals: [], askedOtherwise: [] },
    }));

  it('names each professional once, by duty where the law wants one', () => {
    const form = asked({ ...dated, contactIds: ['c1', 'c2'] }, { health: { who: 'c1', how: '' } });
    expect(bodyOf(form)?.professionals).toEqual([
      { contactId: 'c1', as: 'health' },
      { contactId: 'c2', as: null },
    ]);
  });

  it('says how somebody was asked who has no address here', () => {
    const form = asked(dated, { 'social-care': { who: otherwise, how: ' By telephone on 2 March ' } });
    expect(bodyOf(form)?.askedOtherwise).toEqual([{ as: 'social-care', how: 'By telephone on 2 March' }]);
  });

  it('leaves the statutory list out of a termly review', () => {
    const form = asked({ ...dated, kind: 'sen-support-review' }, { health: { who: 'c1', how: '' } });
    expect(bodyOf(form)).toMatchObject({ staffIds: [], professionals: [], askedOtherwise: [] });
  });

  it('is none without a day or hours', () => {
    expect(bodyOf(emptyForm('K', undefined))).toBeNull();
    expect(bodyOf({ ...dated, endsAt: '' })).toBeNull();
    expect(bodyOf({ ...dated, on: { day: '31', month: '6', year: '2027' } })).toBeNull();
  });
});

it('says what is wanting, at its field', () => {
  const form = asked(emptyForm('E', undefined), { health: { who: otherwise, how: ' ' } });
  expect(problemsOf(form).map(({ field }) => field)).toEqual(['meeting-on', 'meeting-place', 'duty-health-how']);
  expect(problemsOf(dated)).toEqual([]);
});
