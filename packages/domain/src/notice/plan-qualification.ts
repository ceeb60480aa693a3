import type { CalendarDate, Instant } from '../calendar/index.ts';
import type { StoredDeadline } from '../file/deadline-row.ts';
import type { Notice } from '../file/notice-row.ts';
import type { SchoolId, StaffId } from '../ids/index.ts';
import type { School } from '../trust/school-row.ts';
import type { Spell, Staff, StaffFile } from '../trust/staff.ts';
import { deadlineObligation } from './family-dates.ts';
import { newNotice, recipientKey } from './new-notice.ts';
import { type Hash, noticeId } from './notice-id.ts';
import { leadNow } from './qualification-leads.ts';
import { nextSendingTime } from './sending-time.ts';

const lastsOn = (spell: Spell, day: CalendarDate): boolean =>
  spell.from <= day && (spell.to === null || day <= spell.to);

/** The schools she is SENCO of today. */
export function schoolsOfSenco(spells: readonly Spell[], schools: readonly School[], today: CalendarDate): School[] {
  const urns = new Set(spells.filter((spell) => lastsOn(spell, today)).map((spell) => spell.urn));
  return schools.filter((school) => urns.has(school.urn));
}

const isHeadOf = (person: Staff, schools: ReadonlySet<SchoolId>): boolean =>
  person.grants.some(({ role, scope }) => role === 'head' && scope.kind === 'school' && schools.has(scope.schoolId));

const isTrustSendLead = (person: Staff): boolean =>
  person.grants.some(({ role, scope }) => role === 'trust-send-lead' && scope.kind === 'trust');

/** Who is told about a SENCO's qualification: she herself, the heads of her schools and the trust's SEND lead. */
export function toldOfQualification(
  file: StaffFile,
  { staff, schools, today }: { staff: readonly Staff[]; schools: readonly School[]; today: CalendarDate },
): readonly StaffId[] {
  const hers = new Set(schoolsOfSenco(file.spells, schools, today).map((school) => school.id));
  const others = staff.filter((person) => person.active && (isHeadOf(person, hers) || isTrustSendLead(person)));
  return [...new Set([file.staff.id, ...others.map((person) => person.id)])];
}

/** Whether the day has passed by which she could still safely start the course. */
const safeStartHasPassed = (file: StaffFile, today: CalendarDate): boolean =>
  file.deadlines.some(
    (each) =>
      each.rule === 'SENCO_LATEST_START' && (each.state === 'missed' || (each.state === 'open' && each.dueOn < today)),
  );

/** The messages that today's lead owes about one qualification and that the file does not hold yet. */
export function planQualificationNotices(
  file: StaffFile,
  deadline: StoredDeadline,
  { to, today, now, hash }: { to: readonly StaffId[]; today: CalendarDate; now: Instant; hash: Hash },
): readonly Notice[] {
  const lead = deadline.state === 'open' ? leadNow(deadline, today) : undefined;
  if (lead === undefined) return [];
  const obligation = deadlineObligation(deadline);
  const occurrence = deadline.dueOn;
  const step = `lead-${lead.months}`;
  const leaveAt = nextSendingTime(now);
  const existing = new Set(file.notices.map((each) => each.id));
  return to
    .map((id) => {
      const recipient = { kind: 'staff', id } as const;
      return newNotice({
        id: noticeId(hash, { obligation, occurrence, step, recipient: recipientKey(recipient) }),
        ...{ obligation, occurrence, step, recipient, leaveAt, now },
        template: safeStartHasPassed(file, today) ? 'senco-qualification-late' : 'senco-qualification',
        uselessAfter: lead.uselessAfter,
        heldBecause: null,
      });
    })
    .filter((each) => !existing.has(each.id));
}
