import type { MeetingId } from '../../ids/index.ts';
import { isSameCadence } from '../../notice/school-cadence.ts';
import { meetingObligation } from '../../notice/told-already.ts';
import type { CadenceStep } from '../cadence-step.ts';
import type { FileDecision } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import type { Notice } from '../notice-row.ts';
import type { PupilFile } from '../pupil-file.ts';
import type { Task } from '../task.ts';
import { type CommandContext, noSuch, refused } from './context.ts';

export interface ApplyCadence {
  readonly id: MeetingId;
  readonly steps: readonly CadenceStep[];
}

const audienceOf = ({ recipient }: Notice): CadenceStep['to'] | null => {
  if (recipient.kind === 'adult') return 'family';
  if (recipient.kind === 'child') return 'young-person';
  return recipient.kind === 'professional' ? 'professionals' : null;
};

const isOf = (meeting: Meeting, { obligation, occurrence }: Pick<Notice, 'obligation' | 'occurrence'>): boolean =>
  obligation === meetingObligation(meeting) && occurrence === String(meeting.occurrence);

const endNotice = (notice: Notice, { now }: Pick<CommandContext, 'now'>): Notice => ({
  ...notice,
  ...{ state: 'CANCELLED', reason: 'CADENCE_CHANGED', attentionAt: null },
  history: [...notice.history, { state: 'CANCELLED', at: now }],
});

const endTask = (task: Task, { today }: Pick<CommandContext, 'today'>): Task => ({
  ...task,
  ...{ state: 'ended', doneOn: today, outcome: 'Overtaken: the school’s cadence no longer asks for it.' },
});

/**
 * Gives a planned meeting another cadence, because somebody asked for it by name. What was sent stays sent and is not
 * sent again: a step is the same step by its name. What waits for a step that is gone is called off. A new step whose day
 * has passed leaves at the next chance, unless something sent later has overtaken it.
 */
export const applyCadence = (
  file: PupilFile,
  { id, steps }: ApplyCadence,
  context: Pick<CommandContext, 'today' | 'now'>,
): FileDecision => {
  const meeting = file.meetings.find((each) => each.id === id);
  if (meeting === undefined) return noSuch('meetingId');
  if (meeting.state !== 'planned') {
    return refused([{ path: 'state', message: 'This meeting is over or called off, and keeps the cadence it had' }]);
  }
  if (isSameCadence(meeting.cadence, steps)) {
    return refused([{ path: 'steps', message: 'This meeting has that cadence already' }]);
  }
  const waits = ({ state }: Notice): boolean => state === 'PENDING' || state === 'HELD';
  const wasStep = (name: string): boolean => meeting.cadence.some(({ step }) => step === name);
  const noticeDropped = (notice: Notice): boolean =>
    waits(notice) &&
    isOf(meeting, notice) &&
    wasStep(notice.step) &&
    !steps.some(({ step, to }) => step === notice.step && to === audienceOf(notice));
  const taskDropped = ({ state, about }: Task): boolean =>
    state === 'open' &&
    about !== undefined &&
    isOf(meeting, about) &&
    wasStep(about.step) &&
    !steps.some(({ step }) => step === about.step);
  return {
    ok: true,
    file: {
      ...file,
      meetings: file.meetings.map((each) =>
        each === meeting ? { ...meeting, cadence: [...steps], next: context.today } : each,
      ),
      notices: file.notices.map((notice) => (noticeDropped(notice) ? endNotice(notice, context) : notice)),
      tasks: file.tasks.map((task) => (taskDropped(task) ? endTask(task, context) : task)),
    },
  };
};
