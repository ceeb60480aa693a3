import type { Assessment } from './assessment.ts';
import { capacityNow, wishesNow } from './own-rights-now.ts';
import type { PupilFile } from './pupil-file.ts';

/** One field of one record, before and after, as text; null where there was or is none. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const asText = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const changesOf = (name: string, before: Fields, after: Fields): FieldChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((key) => ({ field: `${name}.${key}`, before: asText(before[key]), after: asText(after[key]) }))
    .filter((change) => change.before !== change.after);

/** What is found about capacity and wished is told entry by entry, not as two long lists. */
const pupilFields = ({ capacity: _, wishes: __, ...pupil }: PupilFile['pupil']): Fields => pupil;

/** The parts of a request by themselves, so that each day is a day in the history. */
const assessmentFields = ({ decision, closure, closed, ...facts }: Assessment): Fields => ({
  ...facts,
  decision: decision?.to ?? null,
  decidedOn: decision?.on ?? null,
  firstClosedDay: closure?.firstClosedDay ?? null,
  reopensOn: closure?.reopensOn ?? null,
  closedOn: closed?.on ?? null,
  closedBecause: closed?.because ?? null,
});

const named = (file: PupilFile | null): Map<string, Fields> => {
  if (file === null) return new Map();
  return new Map<string, Fields>([
    ['pupil', pupilFields(file.pupil)],
    ...capacityNow(file.pupil.capacity).map(
      ({ kind, lacks, on, evidence }) => [`capacity.${kind}`, { lacks, on, evidence }] as const,
    ),
    ...wishesNow(file.pupil.wishes).map(
      ({ adultId, kind, wish, on, how }) => [`wish.${adultId}.${kind}`, { wish, on, how }] as const,
    ),
    ...(file.ehcp === null ? [] : [['ehcp', { ...file.ehcp }] as const]),
    ...file.adults.map((adult) => [`adult.${adult.id}`, { ...adult }] as const),
    ...file.plans.map((plan) => [`plan.${plan.id}`, { ...plan }] as const),
    ...file.meetings.map(({ cadence: _, next: __, ...meeting }) => [`meeting.${meeting.id}`, meeting] as const),
    ...file.assessments.map((assessment) => [`assessment.${assessment.id}`, assessmentFields(assessment)] as const),
    ...file.accessRequests.map((request) => [`access-request.${request.id}`, { ...request }] as const),
    ...file.happened.map(({ what, of, on, how }) => [`happened.${what}.${of}`, { on, how }] as const),
    ...file.replies.map(({ meetingId, who, at: _, ...reply }) => [`reply.${meetingId}.${who}`, reply] as const),
    // Of what a family writes the history says when it was sent, never the words.
    ...file.views.flatMap(({ meetingId, who, sent }) =>
      sent === null ? [] : [[`views.${meetingId}.${who}`, { sentAt: sent.at, answers: sent.answers.length }] as const],
    ),
    ...file.documents.map(
      ({ id, meetingId, type, bytes, scan }) => [`document.${id}`, { meetingId, type, bytes, scan }] as const,
    ),
    ...file.tasks.map((task) => [`task.${task.id}`, { ...task }] as const),
    ...file.deadlines.map(
      (deadline) =>
        [
          `deadline.${deadline.rule}.${deadline.occurrence}`,
          { dueOn: deadline.dueOn, state: deadline.state, because: deadline.endedBecause },
        ] as const,
    ),
  ]);
};

/** What differs between two sets of named records, field by field. */
export const fieldsBetween = (was: ReadonlyMap<string, Fields>, is: ReadonlyMap<string, Fields>): FieldChange[] =>
  [...new Set([...was.keys(), ...is.keys()])].flatMap((name) =>
    changesOf(name, was.get(name) ?? {}, is.get(name) ?? {}),
  );

/** What a change did, field by field, for the audit. Messages keep their own history. */
export const fieldChanges = (before: PupilFile | null, after: PupilFile): FieldChange[] =>
  fieldsBetween(named(before), named(after));
