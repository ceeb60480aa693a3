import type { Catalogue } from '@waymark/runtime';
import { jobEvents } from '@waymark/runtime/events';
import { httpEvents } from '@waymark/runtime/http';

/** Everything this service logs: links by their ids, never a token, an address or a word that somebody wrote. */
export const familyEvents = {
  ...httpEvents,
  ...jobEvents,
  LINK_CLOSED: {
    level: 'info',
    sentence: 'A link was opened that opens nothing any more',
    fields: ['requestId', 'linkId', 'reason'],
  },
  SESSION_BEGUN: {
    level: 'info',
    sentence: 'A sign-in link was used up and became a session',
    fields: ['requestId', 'linkId'],
  },
  TOO_OFTEN: {
    level: 'warn',
    sentence: 'Something was asked for more often than its limit allows',
    fields: ['requestId', 'reason'],
  },
  LINK_MAILED: { level: 'info', sentence: 'A link was mailed', fields: ['trustId', 'linkId', 'reason', 'messageId'] },
  LINK_NOT_MAILED: {
    level: 'warn',
    sentence: 'A link that was asked for was not mailed',
    fields: ['trustId', 'linkId', 'reason'],
  },
} as const satisfies Catalogue;
