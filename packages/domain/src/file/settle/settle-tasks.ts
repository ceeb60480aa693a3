import { adultIdSchema, taskIdSchema } from '../../ids/index.ts';
import { everybodyAnswered } from '../../notice/answered.ts';
import { familyStepStands } from '../../notice/family-dates.ts';
import { isSettledOtherwise, stepStands } from '../../notice/step-stands.ts';
import { callingOffObligation, meetingObligation } from '../../notice/told-already.ts';
import type { Meeting } from '../meeting.ts';
import type { Notice } from '../notice-row.ts';
import type { PupilFile } from '../pupil-file.ts';
import type { Task, TaskAbout } from '../task.ts';
import type { SettleContext } from './context.ts';

const aboutOf = ({ obligation, occurrence, step, uselessAfter, template }: Notice): TaskAbout => ({
  ...{ obligation, occurrence, step, uselessAfter, template },
});

/** A letter to send for every message that turned out to be for paper while it waited. */
export const lettersFor = (
  before: readonly Notice[],
  after: readonly Notice[],
  { today, newId }: SettleContext,
): Task[] => {
  const was = new Map(before.map((notice) => [notice.id, notice.state]));
  return after
    .filter((notice) => notice.state === 'CANCELLED' && notice.reason === 'PAPER' && was.get(notice.id) !== 'CANCELLED')
    .map((notice) => ({
      id: taskIdSchema.parse(newId()),
      kind: 'send-letter',
      state: 'open',
      why: 'This message cannot go by e-mail: send it as a letter',
      noticeId: notice.id,
      adultId: notice.recipient.kind === 'adult' ? adultIdSchema.parse(notice.recipient.id) : null,
      about: aboutOf(notice),
      openedOn: today,
      dueOn: today,
      doneOn: null,
      doneBy: null,
      outcome: null,
    }));
};

type Meetings = Pick<PupilFile, 'meetings' | 'deadlines' | 'notices' | 'replies'>;

/** The cadence's own task to phone whoever has not answered, where nobody is left to phone. */
const nobodyToPhone = ({ step }: TaskAbout, meeting: Meeting, file: Meetings): boolean =>
  meeting.cadence.some((each) => each.to === 'school' && each.task === 'phone' && each.step === step) &&
  everybodyAnswered(file, meeting);

const overtakenByMeeting = (about: TaskAbout, kind: Task['kind'], file: Meetings): string | null => {
  const meeting = file.meetings.find((each) => meetingObligation(each) === about.obligation);
  if (meeting === undefined) return 'the meeting is no longer in the file';
  if (about.occurrence !== String(meeting.occurrence)) return 'the meeting was moved';
  if (!stepStands(meeting, about))
    return meeting.state === 'cancelled' ? 'the meeting was called off' : 'the meeting is over';
  if (nobodyToPhone(about, meeting, file)) return 'everybody has answered';
  return isSettledOtherwise(file.deadlines, meeting, kind) ? 'it was done otherwise' : null;
};

const overtakenByCallingOff = (about: TaskAbout, { meetings }: Meetings): string | null =>
  meetings.some((each) => callingOffObligation(each) === about.obligation && each.state === 'cancelled')
    ? null
    : 'the meeting is on again';

/** Why nobody need do this task any more; null: it still wants doing. */
const overtaken = ({ kind, about }: Task, file: Meetings, { today }: SettleContext): string | null => {
  if (about === undefined) return null;
  const byMeeting = about.obligation.startsWith('MEETING#') ? overtakenByMeeting(about, kind, file) : null;
  const byCallingOff = about.obligation.startsWith('CALLED-OFF#') ? overtakenByCallingOff(about, file) : null;
  const byDate = familyStepStands(file.deadlines, about) ? null : 'its date no longer holds';
  const byTime = about.uselessAfter !== null && about.uselessAfter < today ? 'its time has passed' : null;
  return byMeeting ?? byCallingOff ?? byDate ?? byTime;
};

/** The open tasks that still want doing, and with their reason those that their meeting or the time has overtaken. */
export const settleTasks = (tasks: readonly Task[], file: Meetings, context: SettleContext): Task[] =>
  tasks.map((task) => {
    const why = task.state === 'open' ? overtaken(task, file, context) : null;
    return why === null ? task : { ...task, state: 'ended', doneOn: context.today, outcome: `Overtaken: ${why}.` };
  });
