import {
  addDays,
  addSchoolDays,
  type CalendarDate,
  daysBetween,
  type SchoolCalendar,
  spoken,
} from '../calendar/index.ts';
import { actionFor } from './action-for.ts';
import type { AtRisk, EndedDuty, OpenDuty } from './duty.ts';
import { type Pace, usualLateness } from './pace.ts';
import { type Work, workOf } from './work.ts';

interface World {
  readonly today: CalendarDate;
  readonly calendar: SchoolCalendar | null;
}

const inWords: Readonly<Record<Work, string>> = {
  meetings: 'review meetings',
  papers: 'reports and answers',
  letters: 'invitations and letters',
  documents: 'published documents',
};

/** School days of five weeks in seven of the days, where no calendar says which they are. */
const afterSchoolDays = ({ today, calendar }: World, days: number): CalendarDate =>
  (calendar === null ? null : addSchoolDays(calendar, today, days)) ?? addDays(today, Math.ceil((days * 7) / 5));

const wholeDays = (days: number): string => (days === 1 ? 'one day' : `${days} days`);

/**
 * The school's own work of one kind, the earliest due first, each done when the pace has come to it: whatever that puts
 * after its last day.
 */
export function lateInTheQueue(queue: readonly OpenDuty[], pace: Pace, world: World): AtRisk[] {
  const { aDay, work } = pace;
  if (aDay === null) return [];
  return queue
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    .flatMap((duty, before) => {
      const likelyOn = afterSchoolDays(world, Math.max(1, Math.ceil((before + 1) / aDay)));
      if (likelyOn <= duty.dueOn || duty.dueOn < world.today) return [];
      const aWeek = Math.max(0.1, Math.round(aDay * 50) / 10);
      const because = `${before === 0 ? 'It is the next' : `${before} come before it`}, and at last year’s pace of ${aWeek} ${inWords[work]} a school week it is done ${wholeDays(daysBetween(duty.dueOn, likelyOn))} late`;
      return [{ duty, basis: 'pace' as const, likelyOn, because, action: actionFor(duty) }];
    });
}

/** What a council does is as late as it has usually been with this school. */
export function lateAsUsual(duty: OpenDuty, ended: readonly EndedDuty[], today: CalendarDate): AtRisk | null {
  const usual = usualLateness(duty.rule, ended, today);
  if (usual === null || usual <= 0 || duty.dueOn < today) return null;
  const likelyOn = addDays(duty.dueOn, usual);
  const because = `In the last year this was usually done ${wholeDays(usual)} late: look for it on ${spoken(likelyOn)}`;
  return { duty, basis: 'pace', likelyOn, because, action: actionFor(duty) };
}

/** Whether a pace says anything about the duty. */
export const isSchoolWork = (duty: OpenDuty, work: Work): boolean =>
  duty.owner === 'school' && workOf(duty.rule) === work;
