import { addDays, type CalendarDate, type SchoolCalendar } from '../calendar/index.ts';
import { atRiskByFacts } from './by-facts.ts';
import { isSchoolWork, lateAsUsual, lateInTheQueue } from './by-pace.ts';
import type { AtRisk, EndedDuty, OpenDuty } from './duty.ts';
import { type Pace, paceOf } from './pace.ts';

/** Twelve weeks. */
export const forecastDays = 84;

export interface ForecastInput {
  readonly today: CalendarDate;
  /** The school's; null where it has given none: school days are then five in seven. */
  readonly calendar: SchoolCalendar | null;
  /** Open and missed duties that are due within the forecast; later ones are left out of it. */
  readonly open: readonly OpenDuty[];
  /** What was done in the last year; older is left out of it. */
  readonly ended: readonly EndedDuty[];
}

export interface Forecast {
  readonly upTo: CalendarDate;
  /** The school's own duties that will be missed, or are, the earliest due first. */
  readonly school: readonly AtRisk[];
  /** A council's and a family's: never the school's breach. */
  readonly others: readonly AtRisk[];
  readonly pace: readonly Pace[];
  /** Duties due within the forecast, at risk or not. */
  readonly due: number;
}

/**
 * Which duties of the next twelve weeks will be missed if nothing changes: those whose day is past, those that what is
 * planned makes late, and those that the school's own pace of the last year does not come to in time. What a pace
 * cannot say, because too little was done, is not said.
 */
export function forecast({ today, calendar, open, ended }: ForecastInput): Forecast {
  const upTo = addDays(today, forecastDays);
  const due = open.filter(({ dueOn }) => dueOn <= upTo);
  const pace = paceOf(ended, { today, calendar });
  const byPace = new Map(
    pace
      .flatMap((one) =>
        lateInTheQueue(
          due.filter((duty) => isSchoolWork(duty, one.work)),
          one,
          { today, calendar },
        ),
      )
      .map((risk) => [risk.duty, risk]),
  );
  const risks = due.flatMap((duty): AtRisk[] => {
    const found = atRiskByFacts(duty, today);
    if (found !== null) return [{ duty, ...found }];
    const late = duty.owner === 'local-authority' ? lateAsUsual(duty, ended, today) : byPace.get(duty);
    return late ? [late] : [];
  });
  const inOrder = risks.toSorted((a, b) => a.duty.dueOn.localeCompare(b.duty.dueOn));
  const isSchools = ({ duty }: AtRisk): boolean => duty.owner === 'school' || duty.owner === 'senco';
  return {
    upTo,
    school: inOrder.filter(isSchools),
    others: inOrder.filter((risk) => !isSchools(risk)),
    pace,
    due: due.length,
  };
}
