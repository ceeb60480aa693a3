import { addDays, addMonths, type CalendarDate, daysBetween, nextWorkingDay, spoken } from '../../../calendar/index.ts';
import type { Deadline } from '../../../deadline/index.ts';
import type { AccessRequest } from '../../access-request.ts';
import type { StoredDeadline } from '../../deadline-row.ts';
import type { PupilFile } from '../../pupil-file.ts';
import type { SettleContext } from '../context.ts';
import type { ClockedSubject, FileNote } from './clocked-subject.ts';

/** Days on which the clock stood still, both ends of each pause included; one not yet over counts up to today. */
const pausedDays = ({ pauses }: AccessRequest, today: CalendarDate): number =>
  pauses.reduce((days, { from, to }) => days + Math.max(0, daysBetween(from, to ?? today) + 1), 0);

const firstMonth = (request: AccessRequest, today: CalendarDate): CalendarDate =>
  nextWorkingDay(addDays(addMonths(request.receivedOn, 1), pausedDays(request, today)));

/** Whether two months more were told while the first month still ran: told later, they do not count. */
const isExtended = (request: AccessRequest, today: CalendarDate): boolean =>
  request.extended !== null && request.extended.toldOn <= firstMonth(request, today);

const adjusted =
  (request: AccessRequest, today: CalendarDate) =>
  (deadline: Deadline): Deadline => {
    const days = pausedDays(request, today);
    const extended = isExtended(request, today);
    if (days === 0 && !extended) return deadline;
    const months = extended ? 3 : 1;
    const dueOn = nextWorkingDay(addDays(addMonths(request.receivedOn, months), days));
    const time = `${extended ? 'Three months' : 'One month'} after ${spoken(request.receivedOn)}`;
    const pause = days === 0 ? '' : `, and ${days === 1 ? 'one day' : `${days} days`} on which the clock stood still`;
    return { ...deadline, dueOn, why: `${time}${pause}, taken to the next working day, is ${spoken(dueOn)}` };
  };

const notesOf = (request: AccessRequest, today: CalendarDate): FileNote[] => [
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
export const accessRequestSubjects = (file: PupilFile, { today }: SettleContext): ClockedSubject[] =>
  file.accessRequests.map((request) => {
    // An answer ends the clock, so that a pause never closed does not stretch a request that is over.
    const until = request.answeredOn ?? today;
    return {
      subject: { id: request.id, kind: 'subject-access' as const, receivedOn: request.receivedOn },
      meeting: null,
      boundTo: request.id,
      keeps: () => true,
      adjust: adjusted(request, until),
      notes: notesOf(request, until),
    };
  });

/** The request whose deadline this is, as long as it counts from the same day. */
export const accessRequestOf = (
  { accessRequests }: PupilFile,
  { occurrence, countedFrom }: StoredDeadline,
): AccessRequest | null =>
  accessRequests.find(({ id, receivedOn }) => occurrence.startsWith(`${id}.`) && receivedOn === countedFrom) ?? null;
