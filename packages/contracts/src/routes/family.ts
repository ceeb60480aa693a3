import { adultIdSchema, calendarDateSchema, messageKindSchema } from '@waymark/domain';
import * as z from 'zod';
import { route } from '../route.ts';
import { fileVersionSchema, noQuery } from './shared.ts';

const change = { query: noQuery, response: fileVersionSchema, status: 200, scope: 'pupil', etag: 'requires' } as const;

export const familyRoutes = {
  recordWishes: route('recordWishes', {
    ...change,
    summary: 'Record whom the young person wishes to be told of what, as she said it on one day',
    permission: 'adult:change',
    body: z.strictObject({
      wishes: z.array(z.strictObject({ adultId: adultIdSchema, kind: messageKindSchema, wish: z.boolean() })).max(60),
      on: calendarDateSchema,
      how: z.enum(['in-person', 'in-writing']),
    }),
  }),
  recordCapacity: route('recordCapacity', {
    ...change,
    summary:
      'Record what was found about the young person’s capacity to decide on one kind of message, with the evidence',
    permission: 'capacity:record',
    body: z.strictObject({
      kind: messageKindSchema,
      lacks: z.boolean(),
      on: calendarDateSchema,
      evidence: z.string().trim().min(1).max(1000),
    }),
  }),
};
