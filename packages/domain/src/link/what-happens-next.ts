import { addDays, type CalendarDate } from '../calendar/index.ts';
import type { Meeting } from '../file/meeting.ts';
import { viewsDueDay } from '../notice/cadences.ts';

/** One step of what happens around a meeting, with the last day for it. */
export interface NextStep {
  readonly step: 'views' | 'papers' | 'meeting' | 'report' | 'council-decides' | 'notes';
  readonly on: CalendarDate;
}

/**
 * What happens around the meeting, by date. Of an annual review: papers at least two weeks before, the report within two
 * weeks, the council's decision within four (SEND Regulations 2014 reg. 20). Of a review of SEN support: what was agreed,
 * within a week.
 */
export const whatHappensNext = ({ kind, on }: Pick<Meeting, 'kind' | 'on'>): readonly NextStep[] => {
  const views = { step: 'views', on: addDays(on, viewsDueDay[kind]) } as const;
  const meeting = { step: 'meeting', on } as const;
  if (kind === 'sen-support-review') return [views, meeting, { step: 'notes', on: addDays(on, 7) }];
  return [
    views,
    { step: 'papers', on: addDays(on, -14) },
    meeting,
    { step: 'report', on: addDays(on, 14) },
    { step: 'council-decides', on: addDays(on, 28) },
  ];
};
