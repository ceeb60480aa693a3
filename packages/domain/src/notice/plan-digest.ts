import {
  addDays,
  type CalendarDate,
  calendarCovers,
  type Instant,
  instantAt,
  isSchoolDay,
  isWorkingDay,
  type SchoolCalendar,
} from '../calendar/index.ts';
import type { Notice } from '../file/notice-row.ts';
import type { StaffFile } from '../trust/staff.ts';
import { newNotice, recipientKey } from './new-notice.ts';
import { type Hash, noticeId } from './notice-id.ts';

/** Between these, London time, a digest may be asked for. */
export const digestHours = { from: '07:00', to: '18:00' } as const;

const wantsOne = (calendars: readonly SchoolCalendar[], day: CalendarDate): boolean => {
  const known = calendars.filter((calendar) => calendarCovers(calendar, day));
  return known.length === 0 ? isWorkingDay(day) : known.some((calendar) => isSchoolDay(calendar, day));
};

/** The first day after `day` that is a school day at one of her schools; where no calendar reaches, a working day. */
export function nextDigestDay(day: CalendarDate, calendars: readonly SchoolCalendar[]): CalendarDate {
  let candidate = addDays(day, 1);
  while (!wantsOne(calendars, candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

/**
 * Her file with the time she chose. Who has a digest keeps its next day; who had none begins with the first day after
 * today, because today's was to be made in the morning. Null ends it.
 */
export function chooseDigest(
  file: StaffFile,
  digestAt: string | null,
  { today, calendars }: { readonly today: CalendarDate; readonly calendars: readonly SchoolCalendar[] },
): StaffFile {
  const next = digestAt === null ? null : (file.digest.next ?? nextDigestDay(today, calendars));
  return { ...file, staff: { ...file.staff, digestAt }, digest: { ...file.digest, next } };
}

/**
 * Her digest of today, to leave at the time she chose; none where she wants none, has left or has it already. What is in
 * it is read when it leaves, so that the message holds nothing about a child until then.
 */
export function planDigest(
  file: StaffFile,
  { today, now, hash }: { today: CalendarDate; now: Instant; hash: Hash },
): readonly Notice[] {
  const { staff } = file;
  if (staff.digestAt === null || !staff.active) return [];
  const recipient = { kind: 'staff', id: staff.id } as const;
  const about = { obligation: 'DIGEST', occurrence: today, step: 'daily' };
  const notice = newNotice({
    id: noticeId(hash, { ...about, recipient: recipientKey(recipient) }),
    ...about,
    recipient,
    template: 'senco-digest',
    leaveAt: instantAt(today, staff.digestAt),
    uselessAfter: today,
    heldBecause: null,
    now,
  });
  return file.notices.some((each) => each.id === notice.id) ? [] : [notice];
}
