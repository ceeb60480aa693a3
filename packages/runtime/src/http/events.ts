import type { Catalogue } from '../log/index.ts';

/** What the HTTP base logs. A service spreads it into its own catalogue. */
export const httpEvents = {
  REQUEST_ANSWERED: {
    level: 'info',
    sentence: 'A request was answered',
    fields: ['requestId', 'method', 'route', 'status', 'ms'],
  },
  REQUEST_FAILED: {
    level: 'error',
    sentence: 'A request failed by a fault of ours',
    fields: ['requestId', 'method', 'route', 'errorName', 'errorCode', 'causeName', 'where', 'rowKey'],
  },
} as const satisfies Catalogue;
