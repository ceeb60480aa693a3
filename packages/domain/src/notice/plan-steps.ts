import {
  addDays,
  type CalendarDate,
  type Instant,
  instantAt,
  later,
  londonDate,
  type SchoolCalendar,
} from '../calendar/index.ts';
import type { CadenceStep, Meeting } from '../file/meeting.ts';
import { nextSendingTime, sendingDay, sendingHours } from './sending-time.ts';

/** A step of a meeting's cadence with its days. */
export interface DatedStep extends CadenceStep {
  /** The school day on which it is planned to leave: holidays, weekends and INSET days are skipped backwards. */
  readonly plannedOn: CalendarDate;
  /** The last day on which it is of use; null: always. */
  readonly uselessAfter: CalendarDate | null;
}

/** A step as it will go for somebody who has been told nothing about the meeting yet. */
export interface PlannedStep extends DatedStep {
  /** Null: overtaken, it will not leave. */
  readonly leavesAt: Instant | null;
  /** Its day has passed and it leaves at the next chance. */
  readonly late: boolean;
}

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

/** The meeting's steps with their days, in the order of the cadence's days. A meeting held or cancelled has none. */
export function datedSteps(meeting: Meeting, calendar: SchoolCalendar | null): readonly DatedStep[] {
  if (meeting.state !== 'planned') return [];
  return meeting.cadence
    .map((step) => ({
      ...step,
      plannedOn: sendingDay(addDays(meeting.on, step.day), calendar),
      uselessAfter: step.uselessAfterDay === null ? null : addDays(meeting.on, step.uselessAfterDay),
    }))
    .sort((a, b) => a.day - b.day);
}

/**
 * The one step that is to leave now for one person, if any. Whoever has been told nothing gets the first that is still
 * of use, which invites; anyone else the last: what came due before a message left is overtaken by it. So nobody gets
 * two messages about a meeting on one day, however late it was planned.
 */
export function stepDue(steps: readonly DatedStep[], told: Told, { today, now }: Moment): DatedStep | undefined {
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

function planFor(steps: readonly DatedStep[], { today, now }: Moment): readonly PlannedStep[] {
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
 * Every step of the meeting as it will go for people who have been told nothing yet: what a preview shows. The planner
 * decides person by person and day by day, by the same rule.
 */
export function planSteps(
  meeting: Meeting,
  { today, now, calendar }: Moment & { calendar: SchoolCalendar | null },
): readonly PlannedStep[] {
  const steps = datedSteps(meeting, calendar);
  const audiences = [...new Set(steps.map((step) => step.to))];
  return audiences
    .flatMap((to) =>
      planFor(
        steps.filter((step) => step.to === to),
        { today, now },
      ),
    )
    .sort((a, b) => a.day - b.day);
}

/**
 * The next day on which something must happen for the meeting: what `meeting.next` must hold. `plannedUpTo` is the last
 * day whose steps the planner has written for this occurrence; null where it has to look at all of them (again): a
 * meeting that is new, moved or called off, an adult who was added or may be told since. Planning again adds nothing twice.
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
  const wanted = datedSteps(meeting, calendar)
    .filter((step) => step.uselessAfter === null || today <= step.uselessAfter)
    .filter((step) => plannedUpTo === null || step.plannedOn > plannedUpTo)
    .map((step) => later(step.plannedOn, today))
    .sort();
  return wanted[0] ?? null;
}
