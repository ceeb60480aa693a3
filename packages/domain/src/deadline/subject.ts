import * as z from 'zod';
import { calendarDateSchema, schoolCalendarSchema } from '../calendar/index.ts';
import { sencoQualificationSchema, sencoSpellSchema } from '../senco/spell.ts';

/** A field that may be absent or null: not known, or not yet. */
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullish();
const maybeDate = maybe(calendarDateSchema);
const identified = { id: z.string({ error: 'must be a text' }).min(1, { error: 'must not be empty' }) };

const lastReviewSchema = z.strictObject({ meetingOn: maybeDate, decidedOn: maybeDate });
const phaseTransferSchema = z.strictObject({
  to: maybe(z.enum(['school', 'post-16-institution'])),
  year: maybe(z.int().min(1900).max(9999)),
});

/** A plan as its file may know it: the day it was first made can be missing from an import. */
const ehcpFactsSchema = z.strictObject({
  ...identified,
  kind: z.literal('ehcp'),
  planFirstMadeOn: maybeDate,
  lastReview: maybe(lastReviewSchema),
  meetingOn: maybeDate,
  noticeServedOn: maybeDate,
  laMeetingBufferWeeks: maybe(z.int().min(0).max(52)),
  dateOfBirth: maybeDate,
  ncYear: maybe(z.int().min(-4).max(20)),
  phaseTransfer: maybe(phaseTransferSchema),
  post16MoveOn: maybeDate,
  laTransferredOn: maybeDate,
});

const ehcpSubjectSchema = z.strictObject({ ...ehcpFactsSchema.shape, planFirstMadeOn: calendarDateSchema });

const needsAssessmentSchema = z.strictObject({
  ...identified,
  kind: z.literal('needs-assessment'),
  requestReceivedOn: calendarDateSchema,
  adviceRequestedOn: maybeDate,
  draftServedOn: maybeDate,
  schoolConsultedOn: maybeDate,
  closure: maybe(z.strictObject({ firstClosedDay: maybeDate, reopensOn: maybeDate })),
});

/** Support as its file may know it: a register rarely says when it started. */
const senSupportFactsSchema = z.strictObject({
  ...identified,
  kind: z.literal('sen-support'),
  provisionStartedOn: maybeDate,
  parentsToldOn: maybeDate,
  reviewOn: maybeDate,
  meetingsHeldOn: maybe(z.array(calendarDateSchema)),
});

const senSupportSchema = z.strictObject({ ...senSupportFactsSchema.shape, provisionStartedOn: calendarDateSchema });

const sencoSubjectSchema = z.strictObject({
  ...identified,
  kind: z.literal('senco'),
  spells: z.array(sencoSpellSchema),
  qualifications: maybe(z.array(sencoQualificationSchema)),
});

/** A school's documents: null was never published, absent was not asked. */
const schoolSubjectSchema = z.strictObject({
  ...identified,
  kind: z.literal('school'),
  mainstream: maybe(z.boolean()),
  senInformationReportOn: maybeDate,
  accessibilityPlanOn: maybeDate,
  equalityObjectivesOn: maybeDate,
  equalityInformationOn: maybeDate,
  inclusionStrategyOn: maybeDate,
});

const withDateOfBirth = { ...identified, dateOfBirth: calendarDateSchema };
const youngPersonSchema = z.strictObject({ ...withDateOfBirth, kind: z.literal('young-person') });
const retentionSchema = z.strictObject({ ...withDateOfBirth, kind: z.literal('retention') });
const subjectAccessSchema = z.strictObject({
  ...identified,
  kind: z.literal('subject-access'),
  receivedOn: calendarDateSchema,
});
const leaverSchema = z.strictObject({ ...identified, kind: z.literal('leaver'), leftOn: calendarDateSchema });

const everyOtherSchema = [
  needsAssessmentSchema,
  sencoSubjectSchema,
  schoolSubjectSchema,
  youngPersonSchema,
  subjectAccessSchema,
  retentionSchema,
  leaverSchema,
] as const;

const previewKinds = z.discriminatedUnion('kind', [ehcpSubjectSchema, senSupportSchema, ...everyOtherSchema]);
const knownKinds: readonly unknown[] = previewKinds.options.map((option) => option.shape.kind.value);
const kindAndId = z.looseObject({ kind: z.unknown().optional(), id: z.unknown().optional() });

/** A subject of no known kind is compared with no shape, so its id is looked at here: every fault is named at once. */
function idFits(subject: unknown): boolean {
  const read = kindAndId.safeParse(subject);
  if (!read.success || knownKinds.includes(read.data.kind)) return true;
  return identified.id.safeParse(read.data.id).success;
}

/** What the calculator is asked about: a subject's kind, and the fact that starts its clock, are required. */
export const previewSubjectSchema = previewKinds.refine(idFits, {
  path: ['id'],
  error: 'must be a text that is not empty',
  when: () => true,
});

const subjectSchema = z.discriminatedUnion('kind', [ehcpFactsSchema, senSupportFactsSchema, ...everyOtherSchema]);

/** Something with deadlines: as the calculator's input, but a plan may lack the day it was made, support its start. */
export type DeadlineSubject = z.infer<typeof subjectSchema>;
export type SubjectKind = DeadlineSubject['kind'];
export type SubjectOf<Kind extends SubjectKind> = Extract<DeadlineSubject, { kind: Kind }>;

/** The school's calendar as it may be sent: without terms it covers no day. */
export const previewCalendarSchema = z.strictObject({
  terms: maybe(schoolCalendarSchema.shape.terms),
  insetDays: maybe(schoolCalendarSchema.shape.insetDays),
});
