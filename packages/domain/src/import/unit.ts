import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';
import type { PupilFile } from '../file/index.ts';
import { pupilIdSchema, type SchoolId } from '../ids/index.ts';
import { applyContacts } from './apply-contacts.ts';
import { applyEhcpRow } from './apply-ehcp-row.ts';
import { applyPupilRecord } from './apply-pupil-record.ts';
import { applyRegisterRow } from './apply-register-row.ts';
import type { Applied, ImportContext } from './decision.ts';
import { contactRecordSchema, ehcpRecordSchema, pupilRecordSchema, registerRecordSchema } from './records.ts';

/** The bulk answers of the person who imports, as far as they bear on children. */
export const importAnswersSchema = z.strictObject({
  ordersChecked: z.strictObject({ by: z.string().min(1).max(200), on: calendarDateSchema }).nullable(),
  nextReviewOn: calendarDateSchema.nullable(),
});
export type ImportAnswers = z.infer<typeof importAnswersSchema>;

/** `isNew`: the row is about no child of the school yet, and `pupilId` is the one she will have. */
const child = { pupilId: pupilIdSchema, isNew: z.boolean() };

/** What an import holds for one child: written in one transaction, undone in one. */
export const pupilUnitSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pupils'), ...child, record: pupilRecordSchema }),
  z.strictObject({ kind: z.literal('contacts'), ...child, records: z.array(contactRecordSchema).min(1) }),
  z.strictObject({ kind: z.literal('register'), ...child, record: registerRecordSchema }),
  z.strictObject({ kind: z.literal('ehcp-tracker'), ...child, record: ehcpRecordSchema }),
]);
export type PupilUnit = z.infer<typeof pupilUnitSchema>;

/** Why a child's rows cannot be written, whatever they say. */
export const unitRefusals = {
  'pupil-gone': {
    message: 'This child is no longer among the files of this school',
    fix: 'Check the file again: the child may have been removed, or moved to another school',
  },
  'other-school': {
    message: 'This child is in another school of the trust',
    fix: 'Hand her file over to this school first, then import the row again',
  },
  'upn-taken': {
    message: 'Another child of the trust has this UPN',
    fix: 'Find out whose UPN it is, and correct the other in your MIS',
  },
  'too-large': {
    message: 'There is too much for one child to be written at once',
    fix: 'Import fewer adults of this child at a time',
  },
} as const satisfies Record<string, { message: string; fix: string }>;
export type UnitRefusal = keyof typeof unitRefusals;

export type UnitDecision =
  | { readonly ok: true; readonly applied: Applied }
  | { readonly ok: false; readonly reason: UnitRefusal };

export interface UnitContext extends ImportContext {
  readonly schoolId: SchoolId;
  readonly answers: ImportAnswers;
}

const applied = (file: PupilFile | null, unit: PupilUnit, context: UnitContext): Applied | null => {
  const newChild = { pupilId: unit.pupilId, schoolId: context.schoolId };
  switch (unit.kind) {
    case 'pupils':
      return applyPupilRecord(file, unit.record, newChild);
    case 'contacts':
      return file === null ? null : applyContacts(file, unit.records, { ...context, ...context.answers });
    case 'register':
      return applyRegisterRow(file, unit.record, newChild, { ...context, ...context.answers });
    case 'ehcp-tracker':
      return applyEhcpRow(file, unit.record, newChild);
  }
};

/** What becomes of a child's file by her rows of an import: the check shows it, the commit decides it again and writes it. */
export const decideUnit = (file: PupilFile | null, unit: PupilUnit, context: UnitContext): UnitDecision => {
  if (file === null && !unit.isNew) return { ok: false, reason: 'pupil-gone' };
  if (file !== null && file.pupil.schoolId !== context.schoolId) return { ok: false, reason: 'other-school' };
  const result = applied(file, unit, context);
  return result === null ? { ok: false, reason: 'pupil-gone' } : { ok: true, applied: result };
};

/** The rows of the export that a unit stands for. */
export const rowNumbersOf = (unit: PupilUnit): number[] =>
  unit.kind === 'contacts' ? unit.records.map(({ rowNumber }) => rowNumber) : [unit.record.rowNumber];
