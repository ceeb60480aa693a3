import { createHash } from 'node:crypto';
import {
  adultSchema,
  ehcpSchema,
  type PupilFile,
  planSchema,
  pupilSchema,
  type StoredDeadline,
  storedDeadlineSchema,
} from '@waymark/domain';
import { fileKeys } from '@waymark/store';
import * as z from 'zod';

/** The rows of a child's file that an import may write, by their sort key: facts, not what follows from them. */
export const factRows = (file: PupilFile): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    [fileKeys.pupil, file.pupil],
    ...file.adults.map((adult) => [fileKeys.adult(adult.id), adult] as const),
    ...(file.ehcp === null ? [] : [[fileKeys.ehcp, file.ehcp] as const]),
    ...file.plans.map((plan) => [fileKeys.plan(plan.id), plan] as const),
  ]);

const deadlineKey = ({ rule, occurrence }: StoredDeadline): string => fileKeys.deadline(rule, occurrence);

/** The deadlines that follow from a child's facts, by their sort key. */
export const deadlineRows = (file: PupilFile): ReadonlyMap<string, unknown> =>
  new Map(file.deadlines.map((deadline) => [deadlineKey(deadline), deadline]));

/** Whether a sort key is a deadline's: it follows from facts, and who changed it is not asked. */
export const isDeadlineRow = (sk: string): boolean => sk.startsWith('DEADLINE#');

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]));
};

/** Tells whether a row is still what it was, whatever the order of its fields. Null: there is none. */
export const digestOf = (row: unknown): string | null =>
  row === undefined || row === null
    ? null
    : createHash('sha256')
        .update(JSON.stringify(sorted(row)))
        .digest('base64url')
        .slice(0, 22);

const kept = <Kind extends string, Row extends z.ZodType>(kind: Kind, sk: z.ZodType<string>, before: Row) =>
  z.object({ sk, before }).transform((row) => ({ ...row, kind }));

/** A row as it was before an import, read back from what the import kept. */
export const keptRowSchema = z.union([
  kept('pupil', z.literal(fileKeys.pupil), pupilSchema),
  kept('ehcp', z.literal(fileKeys.ehcp), ehcpSchema),
  kept('adult', z.string().startsWith('ADULT#'), adultSchema),
  kept('plan', z.string().startsWith('PLAN#'), planSchema),
  kept('deadline', z.string().startsWith('DEADLINE#'), storedDeadlineSchema),
]);
