import { addDays } from '../calendar/index.ts';
import type { Meeting } from '../file/meeting.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import type { Task } from '../file/task.ts';
import { everybodyAnswered, toConfirm } from './answered.ts';
import { meetingRecipients } from './meeting-recipients.ts';
import { templateNamed } from './message-templates.ts';
import { recipientKey } from './new-notice.ts';
import { joined, nothing, owed, owedBySchool, owedForMeeting, type PlanContext, type Planned } from './owed.ts';
import { planCallingOff } from './plan-calling-off.ts';
import { currentSteps, type DatedStep, isMessageStep, isSchoolStep, stepDue } from './plan-steps.ts';
import { isSettledOtherwise } from './step-stands.ts';
import { meetingObligation, toldAlready } from './told-already.ts';

/** What the steps up to today ask of the school itself, each once. */
const schoolTasks = (
  file: PupilFile,
  { meeting, steps }: { meeting: Meeting; steps: readonly DatedStep[] },
  context: PlanContext,
): readonly Task[] => {
  const known = new Set(file.tasks.map(({ id }) => id));
  return steps
    .filter(isSchoolStep)
    .filter(
      ({ plannedOn, uselessAfter }) => plannedOn <= context.today && !(uselessAfter && uselessAfter < context.today),
    )
    .filter(({ task }) => !isSettledOtherwise(file.deadlines, meeting, task))
    .filter(({ task }) => task !== 'phone' || !everybodyAnswered(file, meeting))
    .map((step) => owedBySchool(step, { meeting, obligation: meetingObligation(meeting) }, context))
    .filter(({ id }) => !known.has(id));
};

/** A word of thanks, with the day and the hour again, to each who has said that she will come. */
const confirmations = (file: PupilFile, meeting: Meeting, context: PlanContext): Planned => {
  const wanted = toConfirm(file, meeting, context);
  const obligation = meetingObligation(meeting);
  return joined(
    meetingRecipients(file, meeting, context).map(({ recipient, to, telling }) => {
      if (to === 'professionals' || !wanted.has(recipientKey(recipient))) return nothing;
      const told = toldAlready(file, { meeting, recipient, hash: context.hash });
      if (told.held || told.steps.has('confirmation')) return nothing;
      const step = { step: 'confirmation', template: `confirmation-${to}`, uselessAfter: addDays(meeting.on, -1) };
      return owed(owedForMeeting(step, { recipient, telling: telling('meeting'), obligation }, meeting), context);
    }),
  );
};

/**
 * What the meeting's steps up to today owe the people of this file that it does not hold yet: at most one message or
 * task a person. Whoever may not be told gets nothing; whoever a person must check first gets a held message, and no
 * second one while it is held. What the steps ask of the school becomes tasks. Steps after the meeting wait until it was
 * held. A meeting called off owes a word to everyone who was told of it.
 */
export function planNotices(file: PupilFile, meeting: Meeting, context: PlanContext): Planned {
  if (meeting.state === 'cancelled') return planCallingOff(file, meeting, context);
  const steps = currentSteps(meeting, context.calendar);
  const obligation = meetingObligation(meeting);
  const messages = steps
    .filter(isMessageStep)
    .filter(({ template }) => !isSettledOtherwise(file.deadlines, meeting, template));
  const each = meetingRecipients(file, meeting, context).map(({ recipient, to, telling }) => {
    const hers = messages.filter((step) => step.to === to);
    const told = toldAlready(file, { meeting, recipient, hash: context.hash });
    const step = told.held ? undefined : stepDue(hers, told, context);
    if (step === undefined) return nothing;
    const decided = telling(templateNamed(step.template).messageKind);
    return owed(owedForMeeting(step, { recipient, telling: decided, obligation }, meeting), context);
  });
  return joined([
    ...each,
    confirmations(file, meeting, context),
    { notices: [], tasks: schoolTasks(file, { meeting, steps }, context) },
  ]);
}
