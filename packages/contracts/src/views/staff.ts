import { digestSchema, qualificationSchema, spellSchema, staffSchema } from '@waymark/domain';
import * as z from 'zod';
import { deadlineViewSchema } from './deadline.ts';

export const staffListSchema = z.strictObject({
  staff: z.array(
    staffSchema
      .pick({ id: true, name: true, jobTitle: true, email: true, active: true })
      .extend({ roles: z.array(z.string()) }),
  ),
});

export const staffViewSchema = z.strictObject({
  fileVersion: z.int(),
  staff: staffSchema,
  digest: digestSchema,
  spells: z.array(spellSchema),
  qualifications: z.array(qualificationSchema),
  deadlines: z.array(deadlineViewSchema),
  notes: z.array(z.strictObject({ code: z.string(), text: z.string() })),
});
export type StaffView = z.infer<typeof staffViewSchema>;
