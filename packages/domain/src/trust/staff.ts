import * as z from 'zod';
import { grantSchema } from '../access/index.ts';
import { calendarDateSchema } from '../calendar/index.ts';
import type { StoredDeadline } from '../file/deadline-row.ts';
import { emailStateSchema, timeOfDaySchema } from '../file/index.ts';
import type { Notice } from '../file/notice-row.ts';
import type { Task } from '../file/task.ts';
import { staffIdSchema } from '../ids/index.ts';
import { instantKindSchema, instantKinds } from './instant-kind.ts';

/** A member of staff with what she may do; read on every request. */
export const staffSchema = z.strictObject({
  id: staffIdSchema,
  name: z.string().trim().min(1).max(200),
  email: z.string().max(254),
  emailState: emailStateSchema,
  jobTitle: z.string().trim().max(100),
  qualifiedTeacher: z.boolean(),
  grants: z.array(grantSchema),
  active: z.boolean(),
  /** When the daily digest leaves, London time; null: she wants none. */
  digestAt: timeOfDaySchema.nullable(),
  /** What she hears of at once; left out: nothing. */
  instant: z.array(instantKindSchema).max(instantKinds.length).optional(),
});
export type Staff = z.infer<typeof staffSchema>;

/** One time of being the SENCO of one school. */
export const spellSchema = z.strictObject({
  id: z.string(),
  urn: z.int(),
  relevantSchool: z.boolean(),
  from: calendarDateSchema,
  to: calendarDateSchema.nullable(),
});
export type Spell = z.infer<typeof spellSchema>;

export const qualificationSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['NASENCO', 'NPQ']),
  startedOn: calendarDateSchema.nullable(),
  completedOn: calendarDateSchema.nullable(),
});
export type Qualification = z.infer<typeof qualificationSchema>;

/** What else a member of staff is owed: when her digest is next made. */
export const digestSchema = z.strictObject({
  next: calendarDateSchema.nullable(),
  lastMadeOn: calendarDateSchema.nullable(),
});
export type Digest = z.infer<typeof digestSchema>;

/** Everything about one member of staff that clocks and messages need. */
export interface StaffFile {
  readonly staff: Staff;
  readonly digest: Digest;
  readonly spells: readonly Spell[];
  readonly qualifications: readonly Qualification[];
  readonly deadlines: readonly StoredDeadline[];
  readonly notices: readonly Notice[];
  readonly tasks: readonly Task[];
}
