import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  lastSchoolDayOnOrBefore,
  nextWorkingDay,
  spoken,
} from '../../../calendar/index.ts';
import type { Deadline } from '../../../deadline/index.ts';
import type { AccessRequest } from '../../access-request.ts';
import type { StoredDeadline } from '../../deadline-row.ts';
import type { PupilFile } from '../../pupil-file.ts';
import type { SettleContext } from '../context.ts';
import type { ClockedSubject, FileNote } from './clocked-subject.ts';

/** When it is due so many months after the receipt, and what that rests on. */
interface Clock {
  readonly dueOn: CalendarDate;
  /** Days on which it stood still, both ends of each pause included; one not yet over counts up to today. */
  readonly days: number;
  /** The first day of a pause that is not over. */
  readonly pausedSince: CalendarDate | null;
}

/** A pause that begins once the time has run out stops nothing. */
const clockOf = ({ receivedOn, pauses }: AccessRequest, months: number, today: CalendarDate): Clock => {
  const due = (days: number) => nextWorkingDay(addDays(addMonths(receivedOn, months), days));
  return pauses
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .reduce<Clock>(
      (clock, { from, to }) => {
        if (from > clock.dueOn) return clock;
        const days = clock.days + Math.max(0, daysBetween(from, to ?? today) + 1);
        return { days, dueOn: due(days), pausedSince: to === null ? from : clock.pausedSince };
      },
      { days: 0, dueOn: due(0), pausedSince: null },
    );
};

/** Whether two months more were told while the first month still ran: told later, they do not count. */
const isExtended = (request: AccessRequest, today: CalendarDate): boolean =>
  request.extended !== null && request.extended.toldOn <= clockOf(request, 1, today).dueOn;

const clockNow = (request: AccessRequest, today: CalendarDate): Clock =>
  clockOf(request, isExtended(request, today) ? 3 : 1, today);

const stoodStill = ({ days, pausedSince }: Clock): string => {
  if (days === 0) return '';
  const so = pausedSince === null ? '' : ' so far';
  return `, and ${days === 1 ? 'one day' : `${days} days`} on which the clock stood still${so}`;
};

const adjusted =
  (request: AccessRequest, { today, calendar }: Pick<SettleContext, 'today' | 'calendar'>) =>
  ({ practicalOn, ...deadline }: Deadline): Deadline => {
    const clock = clockNow(request, today);
    const extended = isExtended(request, today);
    if (clock.days === 0 && !extended) return { ...deadline, ...(practicalOn && { practicalOn }) };
    const { dueOn, pausedSince } = clock;
    const schoolDay = calendar === null ? null : lastSchoolDayOnOrBefore(calendar, dueOn);
    const time = `${extended ? 'Three months' : 'One month'} after ${spoken(request.receivedOn)}`;
    const why = `${time}${stoodStill(clock)}, taken to the next working day, is ${spoken(dueOn)}`;
    const since = pausedSince === null ? '' : `. The clock stands still since ${spoken(pausedSince)}`;
    return { ...deadline, dueOn, ...(schoolDay && { practicalOn: schoolDay }), why: `${why}${since}` };
  };

const pausedNote = (request: AccessRequest, today: CalendarDate): FileNote[] => {
  const { pausedSince } = clockNow(request, today);
  return pausedSince === null || request.answeredOn !== null
    ? []
    : [
        {
          code: 'CLOCK_PAUSED',
          text: `Paused since ${spoken(pausedSince)}. Until the pause ends, the day on which this is due moves on with every day.`,
        },
      ];
};

const notesOf = (request: AccessRequest, today: CalendarDate): FileNote[] => [
  ...pausedNote(request, today),
  ...(request.pauses.length === 0
    ? []
    : [
        {
          code: 'CLOCK_STOPPED',
          text: 'The days on which the clock stood still are counted here by the Data (Use and Access) Act 2025 s.76, as this school reads it. Ask whoever advises the trust on data protection.',
        },
      ]),
  ...(request.extended === null || isExtended(request, today)
    ? []
    : [
        {
          code: 'EXTENSION_TOO_LATE',
          text: `Two months more were told on ${spoken(request.extended.toldOn)}, after the first month had ended. They do not count.`,
        },
      ]),
];

/** Every request for access, whether the child is still here or not. */
export const accessRequestSubjects = (file: PupilFile, { today, calendar }: SettleContext): ClockedSubject[] =>
  file.accessRequests.map((request) => {
    // An answer ends the clock, so that a pause never closed does not stretch a request that is over.
    const until = request.answeredOn ?? today;
    return {
      subject: { id: request.id, kind: 'subject-access' as const, receivedOn: request.receivedOn },
      meeting: null,
      boundTo: request.id,
      keeps: () => true,
      adjust: adjusted(request, { today: until, calendar }),
      notes: notesOf(request, until),
    };
  });

/** The request whose deadline this is, as long as it counts from the same day. */
export const accessRequestOf = (
  { accessRequests }: PupilFile,
  { occurrence, countedFrom }: StoredDeadline,
): AccessRequest | null =>
  accessRequests.find(({ id, receivedOn }) => occurrence.startsWith(`${id}.`) && receivedOn === countedFrom) ?? null;

/** Whether its day moves on with every day, because a pause of its request is not over. */
export const movesDaily = (file: PupilFile, deadline: StoredDeadline, today: CalendarDate): boolean => {
  const request = accessRequestOf(file, deadline);
  return request !== null && request.answeredOn === null && clockNow(request, today).pausedSince !== null;
};
