import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';
import type { RuleId } from '../deadline/index.ts';
import { staffIdSchema } from '../ids/index.ts';

/** What the law or a condition of grant has every school publish, for children with SEND. */
export const documentKinds = [
  'sen-information-report',
  'accessibility-plan',
  'equality-objectives',
  'equality-information',
  'inclusion-strategy',
] as const;
export const documentKindSchema = z.enum(documentKinds);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** What each is called. */
export const documentNames = {
  'sen-information-report': 'SEN information report',
  'accessibility-plan': 'Accessibility plan',
  'equality-objectives': 'Equality objectives',
  'equality-information': 'Equality information',
  'inclusion-strategy': 'Inclusion strategy',
} as const satisfies Record<DocumentKind, string>;

/** Which rule's clock it runs on. */
export const ruleOfDocument = {
  'sen-information-report': 'SEN_INFORMATION_REPORT',
  'accessibility-plan': 'ACCESSIBILITY_PLAN',
  'equality-objectives': 'EQUALITY_OBJECTIVES',
  'equality-information': 'EQUALITY_INFORMATION',
  'inclusion-strategy': 'INCLUSION_STRATEGY',
} as const satisfies Record<DocumentKind, RuleId>;

/** A document of a school's as it is known. A school that was never asked has no row of that kind, and no deadline. */
export const schoolDocumentSchema = z.strictObject({
  kind: documentKindSchema,
  /** The day it was last published, a plan last adopted; null: it never was. */
  publishedOn: calendarDateSchema.nullable(),
  /** The day on which it was first said that it never was; null where it was. */
  missingSince: calendarDateSchema.nullable(),
  /** Where it can be read; null: nobody has said. */
  publishedAt: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
  /** Who sees to it; null: nobody in particular. */
  ownerId: staffIdSchema.nullable(),
});
export type SchoolDocument = z.infer<typeof schoolDocumentSchema>;
