import type { Meeting } from '../file/meeting.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import { meetingRecipients } from './meeting-recipients.ts';
import { nothing, owed, type PlanContext, type Planned } from './owed.ts';
import { planCallingOff } from './plan-calling-off.ts';
import { datedSteps, stepDue } from './plan-steps.ts';
import { meetingObligation, toldAlready } from './told-already.ts';

/**
 * What the meeting's steps up to today owe the people of this file that it does not hold yet: at most one message or
 * task a person. Whoever may not be told gets nothing; whoever a person must check first gets a held message, and no
 * second one while it is held. A meeting called off owes a word to everyone who was told of it.
 */
export function planNotices(file: PupilFile, meeting: Meeting, context: PlanContext): Planned {
  if (meeting.state === 'cancelled') return planCallingOff(file, meeting, context);
  const steps = datedSteps(meeting, context.calendar);
  const each = meetingRecipients(file, meeting, context).map(({ recipient, to, telling }) => {
    const hers = steps.filter((step) => step.to === to);
    const told = toldAlready(file, { meeting, recipient, steps: hers, hash: context.hash });
    const step = told.held ? undefined : stepDue(hers, told, context);
    return step === undefined
      ? nothing
      : owed({ recipient, telling, step, obligation: meetingObligation(meeting) }, meeting, context);
  });
  return { notices: each.flatMap((one) => one.notices), tasks: each.flatMap((one) => one.tasks) };
}
