import * as z from 'zod';
import { schoolIdSchema } from '../../ids/index.ts';
import {
  contactSchema,
  qualificationSchema,
  schoolCalendarRowSchema,
  schoolSchema,
  spellSchema,
  staffSchema,
} from '../../trust/index.ts';

/** What an import may say of a member of staff; the rest of her file follows from it. */
export const staffFactsSchema = z.strictObject({
  staff: staffSchema,
  spells: z.array(spellSchema),
  qualifications: z.array(qualificationSchema),
});
export type StaffFacts = z.infer<typeof staffFactsSchema>;

const rowNumbers = z.array(z.int());

/** One row of the trust's own that an import writes: as it was when it was checked, and as it becomes. */
export const trustUnitSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('professionals'),
    rowNumbers,
    before: contactSchema.nullable(),
    after: contactSchema,
  }),
  z.strictObject({ kind: z.literal('schools'), rowNumbers, before: schoolSchema.nullable(), after: schoolSchema }),
  z.strictObject({
    kind: z.literal('term-dates'),
    rowNumbers,
    schoolId: schoolIdSchema,
    before: schoolCalendarRowSchema.nullable(),
    after: schoolCalendarRowSchema,
  }),
  z.strictObject({
    kind: z.literal('staff'),
    rowNumbers,
    before: staffFactsSchema.nullable(),
    after: staffFactsSchema,
  }),
]);
export type TrustUnit = z.infer<typeof trustUnitSchema>;

/** Why a row of the trust's own can become nothing, or must be asked about. */
export const trustRefusals = {
  'urn-needed': { message: 'A school needs its URN', fix: 'Find it on Get Information about Schools.' },
  'email-needed': {
    message: 'A colleague needs an e-mail address',
    fix: 'She signs in with it. Write it in the file.',
  },
  'school-unknown': { message: 'No school of the trust fits the row', fix: 'Import the schools first, or correct it.' },
  'role-unknown': {
    message: 'Nobody has said what this role may do',
    fix: 'Say what the word means, in the step before.',
  },
  'part-unknown': { message: 'Is it a term, an INSET day or a holiday?', fix: 'Say it in the step before this.' },
  'changed-since-check': {
    message: 'Somebody changed it after the check',
    fix: 'Check the file again with a new import.',
  },
} as const satisfies Record<string, { message: string; fix: string }>;
export type TrustRefusal = keyof typeof trustRefusals;
