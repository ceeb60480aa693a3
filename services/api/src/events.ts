import type { Catalogue } from '@waymark/runtime';
import { httpEvents } from '@waymark/runtime/http';

/** Everything this service logs. */
export const apiEvents = {
  ...httpEvents,
  TASK_LEFT_TO_SWEEP: {
    level: 'warn',
    sentence: 'Long work could not be queued and is left to the sweep, which begins it within the hour',
    fields: ['requestId', 'queue', 'errorName', 'errorCode', 'causeName', 'where'],
  },
} as const satisfies Catalogue;
