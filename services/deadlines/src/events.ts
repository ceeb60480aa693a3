import type { Catalogue } from '@waymark/runtime';
import { jobEvents } from '@waymark/runtime/events';

/** Everything this service logs. */
export const deadlinesEvents = {
  ...jobEvents,
  SHARD_SWEPT: { level: 'info', sentence: 'A shard was read up to today', fields: ['shard', 'count', 'ms'] },
  SHARD_FAILED: {
    level: 'error',
    sentence: 'A shard could not be read to its end; the watermark stays',
    fields: ['shard', 'errorName', 'errorCode', 'causeName', 'where', 'rowKey'],
  },
  WATERMARK_MOVED: { level: 'info', sentence: 'Nothing is left up to this day', fields: ['on'] },
  ITEM_PLANNED: {
    level: 'info',
    sentence: 'An item that was due was planned',
    fields: ['trustId', 'subjectKind', 'subjectId', 'item', 'count'],
  },
  ITEM_GONE: {
    level: 'info',
    sentence: 'An item that was due is gone with its file',
    fields: ['trustId', 'subjectKind', 'subjectId', 'item'],
  },
  ITEM_GIVEN_UP: {
    level: 'error',
    sentence: 'An item failed three times, is no longer due and became a task for a person',
    fields: ['trustId', 'subjectKind', 'subjectId', 'item', 'errorName', 'errorCode', 'causeName', 'where', 'rowKey'],
  },
} as const satisfies Catalogue;
