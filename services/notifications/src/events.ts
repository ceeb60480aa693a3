import type { Catalogue } from '@waymark/runtime';
import { jobEvents } from '@waymark/runtime/events';

const notice = ['trustId', 'subjectKind', 'subjectId', 'noticeId'] as const;

/** Everything this service logs: ids, states and codes; never an address or a word of a message. */
export const notificationsEvents = {
  ...jobEvents,
  OUTBOX_READ: {
    level: 'info',
    sentence: 'What needs attention in one shard was read',
    fields: ['shard', 'count'],
  },
  OUTBOX_FAILED: {
    level: 'error',
    sentence: 'One shard of the outbox could not be read; the next run reads it again',
    fields: ['shard', 'errorName', 'errorCode', 'causeName', 'where', 'rowKey'],
  },
  OUTBOX_PACED: {
    level: 'info',
    sentence: 'As much was handed over as the provider takes until the next run; so many wait for that',
    fields: ['count'],
  },
  MAIL_WAITS: {
    level: 'warn',
    sentence: 'Messages wait because the day has no more, or because the provider takes none; the most urgent go first',
    fields: ['count', 'reason'],
  },
  MAIL_STOPPED: {
    level: 'error',
    sentence: 'The provider takes no message of ours; one is tried from time to time, and the others wait',
    fields: ['reason'],
  },
  MAIL_RESUMED: { level: 'info', sentence: 'The provider takes messages again', fields: [] },
  QUOTA_UNREAD: {
    level: 'warn',
    sentence: 'The provider did not say what it takes; what it said last is taken to hold',
    fields: ['errorName', 'errorCode', 'causeName', 'where', 'rowKey'],
  },
  NOTICE_GONE: { level: 'info', sentence: 'A message is gone with its file, or stands no longer', fields: [...notice] },
  NOTICE_SENT: { level: 'info', sentence: 'The provider took a message', fields: [...notice, 'attempt', 'messageId'] },
  NOTICE_NOT_SENT: {
    level: 'warn',
    sentence: 'The provider refused a message',
    fields: [...notice, 'reason', 'attempt'],
  },
  NOTICE_UNKNOWN: {
    level: 'warn',
    sentence: 'A message may have been sent or not; its events or a person will tell',
    fields: [...notice, 'reason', 'attempt'],
  },
  NOTICE_ENDED: {
    level: 'info',
    sentence: 'A message ended without being sent',
    fields: [...notice, 'state', 'reason'],
  },
  NOTICE_POSTPONED: { level: 'info', sentence: 'A message waits for its time', fields: [...notice, 'reason'] },
  NOTICE_CHANGED: {
    level: 'info',
    sentence: 'A message or its file changed before it was claimed',
    fields: [...notice],
  },
  NOTICE_SENT_AGAIN: {
    level: 'warn',
    sentence: 'A message without answer or event goes once more',
    fields: [...notice],
  },
  NOTICE_TO_A_PERSON: {
    level: 'warn',
    sentence: 'A message became a task for a person',
    fields: [...notice, 'state', 'reason'],
  },
  CANARY_SENT: { level: 'info', sentence: 'A canary was sent to prove that events arrive', fields: [] },
  EVENT_RECORDED: { level: 'info', sentence: 'An event of the provider was recorded', fields: [...notice, 'state'] },
  EVENT_OF_NOBODY: {
    level: 'warn',
    sentence: 'An event of the provider names no message of ours',
    fields: ['messageId', 'reason'],
  },
} as const satisfies Catalogue;
