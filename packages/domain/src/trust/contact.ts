import * as z from 'zod';
import { emailStateSchema } from '../file/pupil.ts';
import { contactIdSchema } from '../ids/index.ts';

/** An outside professional: educational psychologist, therapist, the council's SEND officer, a tutor. */
export const contactSchema = z.strictObject({
  id: contactIdSchema,
  name: z.string().trim().min(1).max(200),
  service: z.string().trim().max(200),
  role: z.string().trim().max(200),
  email: z.string().max(254).nullable(),
  emailState: emailStateSchema,
  phone: z.string().max(40).nullable(),
});
export type Contact = z.infer<typeof contactSchema>;
