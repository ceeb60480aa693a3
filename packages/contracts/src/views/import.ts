import { calendarDateSchema, importSchema } from '@waymark/domain';
import * as z from 'zod';
import { maxUploadBytes } from './upload-limit.ts';

export const importStartSchema = z.strictObject({
  source: z.enum(['file', 'paste']),
  fileName: z.string().trim().min(1).max(200),
  size: z.int().min(0).max(maxUploadBytes),
});

export const uploadSchema = z.strictObject({ url: z.string(), fields: z.record(z.string(), z.string()) });

/** What the person has settled so far; what is absent is guessed. */
export const importSettlingSchema = z.strictObject({
  kind: z.string().optional(),
  /** Column position → field id; null: leave this column out. */
  columns: z.record(z.string(), z.string().nullable()).optional(),
  /** Field id → word as written → its meaning; null: leave it empty. */
  words: z.record(z.string(), z.record(z.string(), z.string().nullable())).optional(),
  answers: z
    .strictObject({
      /** Who checked the school's court orders, and when: clears those of whom it is true. */
      ordersChecked: z
        .strictObject({ by: z.string().trim().min(1).max(200), on: calendarDateSchema })
        .nullable()
        .optional(),
      /** One review date for all children on SEN support whose sheet has none. */
      nextReviewOn: calendarDateSchema.nullable().optional(),
      /** Row number → the child it is, or `new`, or `skip`, where more than one could be meant. */
      matches: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
});
export type ImportSettling = z.infer<typeof importSettlingSchema>;

export const importIssueSchema = z.strictObject({
  severity: z.enum(['error', 'warning', 'ask']),
  code: z.string(),
  column: z.string().nullable(),
  message: z.string(),
  fix: z.string(),
});

export const importRowSchema = z.strictObject({
  rowNumber: z.int(),
  outcome: z.enum(['create', 'change', 'same', 'ask', 'refused']),
  /** The name in the row, for the person who imports to find it by. */
  name: z.string(),
  pupilId: z.string().nullable(),
  changes: z.array(z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  issues: z.array(importIssueSchema),
  /** The children it could be, where it asks. */
  candidates: z.array(z.strictObject({ pupilId: z.string(), name: z.string(), about: z.string() })),
});
export type ImportRow = z.infer<typeof importRowSchema>;

/** An import as far as it has come: read, guessed, checked; nothing of it is in any file before commit. */
export const importViewSchema = z.strictObject({
  import: importSchema,
  /** Why the file could not be read at all; then all else is empty. */
  problem: z.strictObject({ code: z.string(), title: z.string(), detail: z.string(), fix: z.string() }).nullable(),
  table: z
    .strictObject({
      encoding: z.string(),
      sheetName: z.string().nullable(),
      headerRow: z.int(),
      rows: z.int(),
      skipped: z.array(z.strictObject({ rowNumber: z.int(), reason: z.string() })),
    })
    .nullable(),
  kinds: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  columns: z.array(
    z.strictObject({
      column: z.int(),
      header: z.string(),
      samples: z.array(z.string()),
      field: z.string().nullable(),
      confidence: z.enum(['sure', 'likely', 'ask']),
      why: z.string(),
    }),
  ),
  fields: z.array(z.strictObject({ id: z.string(), label: z.string(), required: z.boolean() })),
  words: z.array(
    z.strictObject({
      field: z.string(),
      label: z.string(),
      options: z.array(z.strictObject({ meaning: z.string(), label: z.string() })),
      values: z.array(
        z.strictObject({
          value: z.string(),
          count: z.int(),
          meaning: z.string().nullable(),
          confidence: z.enum(['sure', 'likely', 'ask']),
        }),
      ),
    }),
  ),
  /** Whether the import wants to know who checked court orders, or a review date. */
  questions: z.array(
    z.strictObject({
      id: z.enum(['ordersChecked', 'nextReviewOn']),
      text: z.string(),
      why: z.string(),
      count: z.int(),
    }),
  ),
  settled: importSettlingSchema,
  groups: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'ask']),
      title: z.string(),
      fix: z.string(),
      cells: z.array(z.strictObject({ rowNumber: z.int(), column: z.string().nullable() })),
    }),
  ),
  /** After an undo: whom it left as they are, and why. */
  kept: z.array(z.strictObject({ pupilId: z.string(), name: z.string(), because: z.string() })),
});
export type ImportView = z.infer<typeof importViewSchema>;
