import type { RouteId } from '@waymark/contracts';
import {
  accessRequestIdSchema,
  adultIdSchema,
  assessmentIdSchema,
  documentIdSchema,
  documentKindSchema,
  importIdSchema,
  isWrittenTemplate,
  languageTagSchema,
  laSettingsSchema,
  meetingIdSchema,
  meetingKindSchema,
  noticeIdSchema,
  pupilIdSchema,
  schoolIdSchema,
  staffIdSchema,
  taskIdSchema,
  type WrittenTemplate,
} from '@waymark/domain';
import * as z from 'zod';
import type { ParamsOf } from './call.ts';

/** Every name that a path may hold, and what stands for it. */
const pathIdsSchema = z.object({
  schoolId: schoolIdSchema,
  pupilId: pupilIdSchema,
  adultId: adultIdSchema,
  assessmentId: assessmentIdSchema,
  accessRequestId: accessRequestIdSchema,
  meetingId: meetingIdSchema,
  meetingKind: meetingKindSchema,
  documentKind: documentKindSchema,
  paperId: documentIdSchema,
  noticeId: noticeIdSchema,
  taskId: taskIdSchema,
  staffId: staffIdSchema,
  importId: importIdSchema,
  recomputeId: importIdSchema,
  template: z.custom<WrittenTemplate>((name) => typeof name === 'string' && isWrittenTemplate(name)),
  language: languageTagSchema,
  /** An authority's name is all the id that it has: letters, and what stands between them in names. */
  council: laSettingsSchema.shape.name.regex(/^\p{Lu}[\p{L} .,'’&()-]{2,}$/u),
  deadlineId: z
    .string()
    .max(200)
    .regex(/^[A-Z0-9_]+\.[A-Z0-9.:-]+$/),
});
export type PathIds = z.infer<typeof pathIdsSchema>;

const shapes: Readonly<Record<string, z.ZodType>> = pathIdsSchema.shape;

/** Whether what stands in the path is an id of ours for each of its names. What is not one names nothing: 404. */
export const arePathIds = <Id extends RouteId>(_route: Id, raw: object): raw is ParamsOf<Id> =>
  Object.entries(raw).every(([name, value]) => shapes[name]?.safeParse(value).success === true);
