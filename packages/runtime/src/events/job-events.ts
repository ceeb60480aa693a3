import type { Catalogue } from '../log/index.ts';

/** What the event base logs. A service spreads it into its own catalogue. */
export const jobEvents = {
  MESSAGE_FAILED: {
    level: 'error',
    sentence: 'A message from a queue could not be handled and will come again',
    fields: ['queue', 'messageId', 'attempt', 'errorName', 'errorCode', 'causeName', 'where', 'rowKey'],
  },
  MESSAGE_UNREADABLE: {
    level: 'error',
    sentence: 'A message from a queue does not fit its schema and will go to the dead letters',
    fields: ['queue', 'messageId', 'fields'],
  },
  JOB_STARTED: { level: 'info', sentence: 'A scheduled job started', fields: ['job', 'requestId'] },
  JOB_ENDED: { level: 'info', sentence: 'A scheduled job ended', fields: ['job', 'requestId', 'ms'] },
  JOB_FAILED: {
    level: 'error',
    sentence: 'A scheduled job failed and will be repeated',
    fields: ['job', 'requestId', 'errorName', 'errorCode', 'causeName', 'where', 'rowKey'],
  },
} as const satisfies Catalogue;
