import {
  addDays,
  type CalendarDate,
  type Instant,
  instantAt,
  later,
  londonDate,
  type SchoolCalendar,
} from '../calendar/index.ts';
import type { CadenceStep, MessageStep, SchoolStep } from '../file/cadence-step.ts';
import type { Meeting } from '../file/meeting.ts';
import { nextSendingTime, sendingHours } from './sending-time.ts';
import { stepLeavesOn } from './step-days.ts';

interface StepDates {
  /** The school day on which it is planned to leave: holidays, weekends and INSET days are skipped backwards. */
  readonly plannedOn: CalendarDate;
  /** The last day on which it is of use; null: always. */
  readonly uselessAfter: CalendarDate | null;
}

/** A step of a meeting's cadence with its days. */
export type DatedStep = CadenceStep & StepDates;
export type DatedMessage = MessageStep & StepDates;
export type DatedSchoolStep = SchoolStep & StepDates;

export const isSchoolStep = (step: DatedStep): step is DatedSchoolStep => step.to === 'school';
export const isMessageStep = (step: DatedStep): step is DatedMessage => step.to !== 'school';

/** A step as it will go for somebody who has been told nothing about the meeting yet. */
export type PlannedStep = DatedStep & {
  /** Null: overtaken, it will not leave. */
  readonly leavesAt: Instant | null;
  /** Its day has passed and it leaves at the next chance. */
  readonly late: boolean;
};

/** What one person has been told, or is owed, about this occurrence of the meeting. */
export interface Told {
  readonly steps: ReadonlySet<string>;
  /** The last day on which any of it leaves or left; null: nothing yet. */
  readonly upTo: CalendarDate | null;
}

export interface Moment {
  readonly today: CalendarDate;
  readonly now: Instant;
}

/** Every step of the meeting's cadence with its days, in the order of the cadence's days. */
export const datedSteps = (meeting: Meeting, calendar: SchoolCalendar | null): readonly DatedStep[] =>
  meeting.cadence
    .map((step) => ({
      ...step,
      plannedOn: stepLeavesOn(meeting.on, step, calendar),
      uselessAfter: step.uselessAfterDay === null ? null : addDays(meeting.on, step.uselessAfterDay),
    }))
    .sort((a, b) => a.day - b.day);

/** Whether a step is one of those that follow a meeting, and follow only if it was held. */
export const isAfterMeeting = ({ day }: Pick<CadenceStep, 'day'>): boolean => day > 0;

/** The steps that are the meeting's as it now stands: before it while it is planned, after it once it was held. */
export function currentSteps(meeting: Meeting, calendar: SchoolCalendar | null): readonly DatedStep[] {
  if (meeting.state === 'cancelled') return [];
  return datedSteps(meeting, calendar).filter((step) => isAfterMeeting(step) === (meeting.state === 'held'));
}

/**
 * The one step that is to leave now for one person, if any. Whoever has been told nothing gets the first that is still
 * of use, which invites; anyone else the last: what came due before a message left is overtaken by it. So nobody gets
 * two messages about a meeting on one day, however late it was planned.
 */
export function stepDue<Step extends StepDates & { readonly step: string }>(
  steps: readonly Step[],
  told: Told,
  { today, now }: Moment,
): Step | undefined {
  const leavesOn = londonDate(nextSendingTime(now));
  const due = steps.filter(
    (step) =>
      step.plannedOn <= today &&
      !told.steps.has(step.step) &&
      (told.upTo === null || step.plannedOn > told.upTo) &&
      (step.uselessAfter === null || leavesOn <= step.uselessAfter),
  );
  return told.upTo === null ? due[0] : due.at(-1);
}

/** Tasks of the school wait for no message: each is opened on its own day, or at once where that has passed. */
const planTask = (step: DatedSchoolStep, { today }: Moment): PlannedStep => {
  const overtaken = step.uselessAfter !== null && step.uselessAfter < today;
  const opensOn = later(step.plannedOn, today);
  return {
    ...step,
    leavesAt: overtaken ? null : instantAt(opensOn, sendingHours.from),
    late: !overtaken && step.plannedOn < today,
  };
};

function planMessages(steps: readonly DatedMessage[], { today, now }: Moment): readonly PlannedStep[] {
  const days = [today, ...steps.map((step) => step.plannedOn).filter((day) => day > today)].sort();
  const leaving = new Map<string, Instant>();
  let upTo: CalendarDate | null = null;
  for (const day of days) {
    const moment = { today: day, now: day === today ? now : instantAt(day, sendingHours.from) };
    const step = stepDue(steps, { steps: new Set(leaving.keys()), upTo }, moment);
    if (step === undefined) continue;
    const leavesAt = nextSendingTime(moment.now);
    leaving.set(step.step, leavesAt);
    upTo = londonDate(leavesAt);
  }
  return steps.map((step) => {
    const leavesAt = leaving.get(step.step) ?? null;
    return { ...step, leavesAt, late: leavesAt !== null && step.plannedOn < londonDate(leavesAt) };
  });
}

/**
 * Every step of a planned meeting as it will go for people who have been told nothing yet, those after it as if it is
 * held on its day: what a preview shows. The planner decides person by person and day by day, by the same rule.
 */
export function planSteps(
  meeting: Meeting,
  { today, now, calendar }: Moment & { calendar: SchoolCalendar | null },
): readonly PlannedStep[] {
  if (meeting.state !== 'planned') return [];
  const steps = datedSteps(meeting, calendar);
  const messages = steps.filter(isMessageStep);
  const audiences = [...new Set(messages.map((step) => step.to))];
  return [
    ...audiences.flatMap((to) =>
      planMessages(
        messages.filter((step) => step.to === to),
        { today, now },
      ),
    ),
    ...steps.filter(isSchoolStep).map((step) => planTask(step, { today, now })),
  ].sort((a, b) => a.day - b.day);
}

/**
 * The next day on which something must happen for the meeting: what `meeting.next` must hold. `plannedUpTo` is the last
 * day whose steps the planner has written for this occurrence; null where it has to look at all of them (again): a
 * meeting that is new, moved, held or called off, an adult who was added or may be told since. Planning again adds nothing
 * twice. A planned meeting is looked at once more on the day after it, to end what it has overtaken.
 */
export function nextStepOn(
  meeting: Meeting,
  {
    today,
    calendar,
    plannedUpTo,
  }: { today: CalendarDate; calendar: SchoolCalendar | null; plannedUpTo: CalendarDate | null },
): CalendarDate | null {
  if (meeting.state === 'cancelled') return plannedUpTo === null && today <= meeting.on ? today : null;
  const steps = currentSteps(meeting, calendar)
    .filter((step) => step.uselessAfter === null || today <= step.uselessAfter)
    .map((step) => step.plannedOn);
  const over = meeting.state === 'planned' ? [addDays(meeting.on, 1)] : [];
  const wanted = [...steps, ...over]
    .filter((day) => plannedUpTo === null || day > plannedUpTo)
    .map((day) => later(day, today))
    .sort();
  return wanted[0] ?? null;
}
