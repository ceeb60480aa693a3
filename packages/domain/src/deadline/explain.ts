import { type CalendarDate, spokenWithDay } from '../calendar/index.ts';
import type { Deadline, DeadlineOwner } from './deadline.ts';

const ownerNames: Readonly<Record<DeadlineOwner, string>> = {
  'local-authority': 'the local authority',
  school: 'the school',
  family: 'the family',
  senco: 'the SENCO',
};

/** A deadline as it is computed, or as it is kept, where no practical day is null. */
type Explicable = Omit<Deadline, 'rule' | 'version' | 'practicalOn'> & { practicalOn?: CalendarDate | null };

/** How a deadline comes about, in plain sentences and in order: for a "why this date?" panel. */
export function explainDeadline(deadline: Explicable): string[] {
  const { dueOn, practicalOn, countedFrom, estimated, owner, why, source } = deadline;
  return [
    `It is counted from ${spokenWithDay(countedFrom)}.`,
    ...(estimated ? ['The fact that counts is not known, so an earlier one stands in for it.'] : []),
    `${why}.`,
    `The last day on which it is done in time is ${spokenWithDay(dueOn)}.`,
    ...(practicalOn && practicalOn !== dueOn ? [`The last school day by then is ${spokenWithDay(practicalOn)}.`] : []),
    `It is the duty of ${ownerNames[owner]}.`,
    `Source: ${source}.`,
  ];
}
