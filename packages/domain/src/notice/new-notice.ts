import { addDays, type CalendarDate, type Instant, instantAt } from '../calendar/index.ts';
import type { Notice, NoticeRecipient } from '../file/notice-row.ts';
import type { Task, TaskAbout, TaskKind } from '../file/task.ts';
import type { AdultId, NoticeId, TaskId } from '../ids/index.ts';
import { templateNamed } from './message-templates.ts';

/** `adult:<id>`, `child`, `professional:<id>`, `staff:<id>`: how an id names whom a message is for. */
export const recipientKey = (recipient: NoticeRecipient): string =>
  recipient.kind === 'child' ? 'child' : `${recipient.kind}:${recipient.id}`;

export interface NewNotice {
  readonly id: NoticeId;
  readonly obligation: string;
  readonly occurrence: string;
  readonly step: string;
  readonly recipient: NoticeRecipient;
  readonly template: string;
  readonly leaveAt: Instant;
  readonly uselessAfter: CalendarDate | null;
  /** Why a person must decide first; null: it may leave. */
  readonly heldBecause: string | null;
  readonly now: Instant;
}

/** The moment from which a message that was of use until `uselessAfter` is of none. */
const uselessFrom = (uselessAfter: CalendarDate | null): Instant | null =>
  uselessAfter === null ? null : instantAt(addDays(uselessAfter, 1), '00:00');

/**
 * When a message that waits in this state next needs attention: a pending one when it may leave, a held one when it is
 * overtaken, so that none waits in the outbox for ever.
 */
export const attentionWhileWaiting = (
  state: 'PENDING' | 'HELD',
  { leaveAt, uselessAfter }: Pick<Notice, 'leaveAt' | 'uselessAfter'>,
): Instant | null => (state === 'PENDING' ? leaveAt : uselessFrom(uselessAfter));

/** A message as it is first written: waiting to leave, or held for a person to decide. */
export function newNotice(wanted: NewNotice): Notice {
  const { heldBecause, now, template: name, ...rest } = wanted;
  const template = templateNamed(name);
  const state = heldBecause === null ? 'PENDING' : 'HELD';
  return {
    ...rest,
    template: template.name,
    templateVersion: template.version,
    language: 'en',
    ownWordsVersion: null,
    messageKind: template.messageKind,
    channel: 'email',
    state,
    reason: heldBecause,
    attentionAt: attentionWhileWaiting(state, wanted),
    attempts: 0,
    version: 1,
    sentAt: null,
    providerMessageId: null,
    possibleDuplicate: false,
    history: [{ state, at: now }],
  };
}

export interface NewTask {
  readonly id: TaskId;
  readonly kind: TaskKind;
  readonly why: string;
  readonly noticeId: NoticeId | null;
  readonly adultId: AdultId | null;
  /** What it is done for; left out where only a person ends it. */
  readonly about?: TaskAbout;
  readonly openedOn: CalendarDate;
  readonly dueOn: CalendarDate;
}

/** A task as it is opened. */
export const newTask = (wanted: NewTask): Task => ({
  ...wanted,
  state: 'open',
  doneOn: null,
  doneBy: null,
  outcome: null,
});
