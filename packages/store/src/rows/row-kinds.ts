import { isActive, type Meeting, type Notice, type SchoolId, type StoredDeadline, type Task } from '@waymark/domain';
import { fileKeys } from '../table/keys.ts';
import { encode } from './codec.ts';
import type { FileRow } from './file-row.ts';
import type { IndexEntries } from './index-entries.ts';

/** Whose list a row of a file stands on. */
export interface Listing {
  readonly school: SchoolId | null;
  /** The child or member of staff, which tells two rows of the same day apart. */
  readonly subject: string;
}

/** A row that stands on no index. */
export const plainRow = (sk: string, facts: object): FileRow => ({
  sk,
  facts: encode(facts),
  entries: {},
  kind: 'other',
});

const listed = (kind: NonNullable<IndexEntries['list']>['kind'], at: string, { school, subject }: Listing) => ({
  list: { kind, school, at, id: subject },
});

const done: readonly StoredDeadline['state'][] = ['met', 'met-late'];

/** An active deadline by the day it is due; one that was done by the day it was, which is what a school's pace is read from. */
const deadlineList = (deadline: StoredDeadline, listing: Listing): FileRow['entries'] => {
  if (isActive(deadline)) return listed('DEADLINES', deadline.dueOn, listing);
  return done.includes(deadline.state) && deadline.endedOn ? listed('ENDED', deadline.endedOn, listing) : {};
};

/** Deadlines are on their school's lists, and in `due` by the day to look at them. */
export const deadlineRow = (deadline: StoredDeadline, listing: Listing): FileRow => ({
  sk: fileKeys.deadline(deadline.rule, deadline.occurrence),
  facts: encode(deadline),
  entries: {
    ...deadlineList(deadline, listing),
    ...(deadline.next && { due: deadline.next }),
  },
  kind: 'other',
});

export const meetingRow = (meeting: Meeting, listing: Listing): FileRow => ({
  sk: fileKeys.meeting(meeting.id),
  facts: encode(meeting),
  entries: {
    ...(meeting.state === 'planned' && listed('MEETINGS', meeting.on, listing)),
    ...(meeting.next && { due: meeting.next }),
  },
  kind: 'other',
});

export const taskRow = (task: Task, listing: Listing): FileRow => ({
  sk: fileKeys.task(task.id),
  facts: encode(task),
  entries: task.state === 'open' ? listed('TASKS', task.dueOn, listing) : {},
  kind: 'other',
});

/** Held messages are on their school's list by the moment they would have left; `attentionAt` puts one in `outbox`. */
export const noticeRow = (notice: Notice, listing: Listing): FileRow => ({
  sk: fileKeys.notice(notice.id),
  facts: encode(notice),
  entries: {
    ...(notice.state === 'HELD' && listed('HELD', notice.leaveAt, listing)),
    ...(notice.attentionAt && { outbox: notice.attentionAt }),
  },
  kind: 'notice',
});
