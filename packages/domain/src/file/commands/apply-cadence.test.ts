import { describe, expect, it } from 'vitest';
import { cadenceFor } from '../../notice/index.ts';
import { aFile, aMeeting, planningOn } from '../../notice/notice.fixture.ts';
import { planNotices } from '../../notice/plan-notices.ts';
import type { CadenceStep } from '../cadence-step.ts';
import type { NoticeState } from '../notice-row.ts';
import type { PupilFile } from '../pupil-file.ts';
import { on } from '../settle/settle.fixture.ts';
import { applyCadence } from './apply-cadence.ts';
import { faultPaths, fileOf } from './context.fixture.ts';

const meeting = aMeeting('annual-review');
const standard = cadenceFor('annual-review');

const planned = (file: PupilFile, day: string): PupilFile => {
  const [about = meeting] = file.meetings;
  const { notices, tasks } = planNotices(file, about, planningOn(day));
  return { ...file, notices: [...file.notices, ...notices], tasks: [...file.tasks, ...tasks] };
};
const inState = (file: PupilFile, state: NoticeState): PupilFile => ({
  ...file,
  notices: file.notices.map((notice) => ({ ...notice, state })),
});
const invited = planned(aFile({ meetings: [meeting] }), '2026-12-17');
const apply = (file: PupilFile, steps: readonly CadenceStep[], day = '2026-12-18') =>
  applyCadence(file, { id: meeting.id, steps }, on(day));
const notFor = (name: string) => standard.filter(({ step }) => step !== name);

describe('another cadence for a meeting already planned', () => {
  it('is given to it, and it is looked at today', () => {
    const after = fileOf(apply(invited, notFor('reminder-5')));
    expect(after.meetings).toMatchObject([{ next: '2026-12-18', occurrence: 1 }]);
    expect(after.meetings[0]?.cadence).toEqual(notFor('reminder-5'));
  });

  it('sends nothing again that was sent, even where its day moves on', () => {
    const later = standard.map((each) => (each.step === 'invite' ? { ...each, day: -40 } : each));
    const after = fileOf(apply(inState(invited, 'SENT'), later));
    expect(planned(after, '2027-01-04').notices).toHaveLength(1);
  });

  it('sends a new step whose day has passed at the next chance, unless a later message has overtaken it', () => {
    const extra = (day: number): CadenceStep[] => [
      ...standard,
      { step: 'extra', to: 'family', template: 'views-family', day, uselessAfterDay: -1 },
    ];
    const sent = inState(invited, 'SENT');
    const stepsAfter = (day: number) =>
      planned(fileOf(apply(sent, extra(day), '2027-01-05')), '2027-01-05').notices.map(({ step }) => step);
    expect(stepsAfter(-60)).toEqual(['invite']);
    expect(stepsAfter(-37)).toEqual(['invite', 'extra']);
  });

  it('calls off what waits for a step that is gone', () => {
    const held = inState(invited, 'HELD');
    expect(fileOf(apply(held, notFor('invite'))).notices).toMatchObject([
      { state: 'CANCELLED', reason: 'CADENCE_CHANGED', attentionAt: null },
    ]);
    expect(fileOf(apply(held, notFor('views'))).notices).toMatchObject([{ state: 'HELD' }]);
    const asked = planned(invited, '2027-01-22');
    expect(fileOf(apply(asked, notFor('phone'), '2027-01-22')).tasks).toMatchObject([
      { kind: 'phone', state: 'ended', outcome: 'Overtaken: the school’s cadence no longer asks for it.' },
    ]);
  });

  it('is refused where it changes nothing, or the meeting is over', () => {
    expect(faultPaths(apply(invited, standard.toReversed()))).toEqual(['steps']);
    const over = { ...invited, meetings: [{ ...meeting, state: 'held' as const }] };
    expect(faultPaths(apply(over, notFor('views')))).toEqual(['state']);
    expect(faultPaths(apply({ ...invited, meetings: [] }, notFor('views')))).toEqual(['meetingId']);
  });
});
