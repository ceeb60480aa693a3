import { deadlineInputSchema, recipientInputSchema } from '@waymark/domain';
import * as z from 'zod';
import { route } from '../route.ts';
import { noQuery } from './shared.ts';

const stateless = { scope: 'self', permission: null, query: noQuery, status: 200, etag: 'none' } as const;
const noteSchema = z.strictObject({ code: z.string(), text: z.string() });

export const previewRoutes = {
  previewDeadlines: route('previewDeadlines', {
    ...stateless,
    summary: 'The deadline calculator; nothing is stored',
    body: deadlineInputSchema,
    response: z.strictObject({
      results: z.array(
        z.strictObject({
          id: z.string(),
          deadlines: z.array(
            z.strictObject({
              rule: z.string(),
              version: z.int(),
              dueOn: z.string(),
              practicalOn: z.string().optional(),
              owner: z.string(),
              countedFrom: z.string(),
              estimated: z.boolean(),
              why: z.string(),
              source: z.string(),
            }),
          ),
          notes: z.array(noteSchema),
        }),
      ),
    }),
  }),
  previewRecipients: route('previewRecipients', {
    ...stateless,
    summary: 'Who may be told; nothing is stored. An array of inputs gives an array of outputs',
    body: z.union([recipientInputSchema, z.array(recipientInputSchema).max(1000)]),
    response: z.unknown(),
  }),
};
