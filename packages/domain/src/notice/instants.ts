import { maySchool } from '../access/index.ts';
import { type CalendarDate, type Instant, londonDate } from '../calendar/index.ts';
import type { NoticeState } from '../file/notice-row.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import type { PupilId, SchoolId } from '../ids/index.ts';
import { type InstantKind, instantKinds } from '../trust/instant-kind.ts';
import type { Staff, StaffFile } from '../trust/staff.ts';
import { newNotice, recipientKey } from './new-notice.ts';
import { type Hash, noticeId } from './notice-id.ts';
import { nextSendingTime } from './sending-time.ts';

type Part = Pick<PupilFile, 'notices' | 'deadlines' | 'replies' | 'views' | 'documents'>;

const cameBack: readonly NoticeState[] = ['BOUNCED', 'COMPLAINED', 'REJECTED', 'FAILED'];
const ours: readonly string[] = ['school', 'trust'];

/** Whether a message of the file has come to one of these states by this change. */
const turned = (before: Part, after: Part, states: readonly NoticeState[]): boolean => {
  const was = new Map(before.notices.map(({ id, state }) => [id, state]));
  return after.notices.some(({ id, state }) => states.includes(state) && !states.includes(was.get(id) ?? 'PENDING'));
};

/** Whether a duty of the school's that was still to be done has passed its day. One that came late into the file is history. */
const missed = (before: Part, after: Part): boolean => {
  const open = new Set(
    before.deadlines.filter(({ state }) => state === 'open').map(({ rule, occurrence }) => `${rule}.${occurrence}`),
  );
  return after.deadlines.some(
    ({ rule, occurrence, owner, state }) =>
      state === 'missed' && ours.includes(owner) && open.has(`${rule}.${occurrence}`),
  );
};

/** Whether somebody answered an invitation, sent what she thinks, or sent a paper. */
const answered = (before: Part, after: Part): boolean => {
  const heard = new Set([
    ...before.replies.map(({ meetingId, who, at }) => `${meetingId} ${who} ${at}`),
    ...before.views.map(({ meetingId, who, sent }) => `${meetingId} ${who} ${sent?.at ?? ''}`),
    ...before.documents.map(({ id }) => id),
  ]);
  return (
    after.replies.some(({ meetingId, who, at }) => !heard.has(`${meetingId} ${who} ${at}`)) ||
    after.views.some(({ meetingId, who, sent }) => sent !== null && !heard.has(`${meetingId} ${who} ${sent.at}`)) ||
    after.documents.some(({ id }) => !heard.has(id))
  );
};

const happens = {
  held: (before, after) => turned(before, after, ['HELD']),
  'came-back': (before, after) => turned(before, after, cameBack),
  reply: answered,
  missed,
} as const satisfies Record<InstantKind, (before: Part, after: Part) => boolean>;

/** What a change brought that somebody may have asked to hear of at once. */
export const instantsOf = (before: Part, after: Part): readonly InstantKind[] =>
  instantKinds.filter((kind) => happens[kind](before, after));

/** Who hears of it at once: those who asked, read this school's messages and did not cause it themselves. */
export const askedForInstant = (
  staff: readonly Staff[],
  { kinds, schoolId, by }: { kinds: readonly InstantKind[]; schoolId: SchoolId; by: string },
): readonly { readonly staff: Staff; readonly kinds: readonly InstantKind[] }[] =>
  staff
    .filter((person) => person.active && person.id !== by && maySchool(person.grants, 'message:read', schoolId))
    .map((person) => ({ staff: person, kinds: kinds.filter((kind) => person.instant?.includes(kind) === true) }))
    .filter((each) => each.kinds.length > 0);

interface InstantAbout {
  readonly kind: InstantKind;
  readonly pupilId: PupilId;
}

/** How a message names what it says at once, and of which child. */
const instantObligation = ({ kind, pupilId }: InstantAbout): string => `INSTANT#${kind}#${pupilId}`;

/** What an instant message is about; null: it is none. */
export const aboutOfInstant = (obligation: string): { readonly kind: string; readonly pupilId: string } | null => {
  const [what, kind, pupilId] = obligation.split('#');
  return what === 'INSTANT' && kind !== undefined && pupilId !== undefined ? { kind, pupilId } : null;
};

/** A digest and what is said at once are never sent a second time: the next digest says what still holds. */
export const isNeverResent = ({ obligation }: { readonly obligation: string }): boolean =>
  obligation === 'DIGEST' || obligation.startsWith('INSTANT#');

/** Her file with a message that leaves in the next sending hours; one a day of each kind about a child. */
export function withInstants(
  file: StaffFile,
  { kinds, pupilId }: { readonly kinds: readonly InstantKind[]; readonly pupilId: PupilId },
  { now, hash }: { readonly now: Instant; readonly hash: Hash },
): StaffFile {
  const known = new Set(file.notices.map(({ id }) => id));
  const leaveAt = nextSendingTime(now);
  const day: CalendarDate = londonDate(leaveAt);
  const recipient = { kind: 'staff', id: file.staff.id } as const;
  const notices = kinds
    .map((kind) => {
      const about = { obligation: instantObligation({ kind, pupilId }), occurrence: day, step: 'at-once' };
      return newNotice({
        id: noticeId(hash, { ...about, recipient: recipientKey(recipient) }),
        ...{ ...about, recipient, leaveAt, now, template: 'senco-instant', uselessAfter: day, heldBecause: null },
      });
    })
    .filter(({ id }) => !known.has(id));
  return notices.length === 0 ? file : { ...file, notices: [...file.notices, ...notices] };
}
