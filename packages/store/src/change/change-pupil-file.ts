import {
  type FileDecision,
  fieldChanges,
  type PupilFile,
  type PupilId,
  registerRowOf,
  rollRowOf,
  settle,
} from '@waymark/domain';
import type { AuditEntry } from '../audit/audit-entry.ts';
import type { CommitContext } from '../files/commit.ts';
import type { Loaded } from '../files/file-store.ts';
import type { ChangeDeps, Changed, ChangeRefusal, ChangeRequest } from './change-deps.ts';
import { decideAndWrite } from './decide-and-write.ts';
import { tellStaff } from './tell-staff.ts';

type Extra = NonNullable<CommitContext['extra']>;

export interface PupilChangeRequest extends ChangeRequest {
  /** Rows that belong to the same transaction, made of the file before and after. */
  readonly alongside?: (before: PupilFile | null, after: PupilFile) => Extra;
  /** Whether what comes about with this change is news for the family; an import's history is not. Left out: it is. */
  readonly tellsFamilies?: boolean;
  /** Write the rows of the school's lists even where they seem unchanged: for a rebuild. */
  readonly rewriteDerived?: boolean;
}

export type PupilChange = Changed<PupilFile> | ChangeRefusal;

const settled = async (
  deps: ChangeDeps,
  file: PupilFile,
  { tellsFamilies = true }: Pick<PupilChangeRequest, 'tellsFamilies'>,
): Promise<PupilFile> => {
  const [calendar, laMeetingBufferWeeks] = await Promise.all([
    deps.facts.calendar(file.pupil.schoolId),
    deps.facts.laMeetingBufferWeeks(file.ehcp?.placingLa ?? null),
  ]);
  return settle(file, {
    today: deps.today,
    now: deps.now,
    calendar,
    laMeetingBufferWeeks,
    tellsFamilies,
    newId: deps.newId,
  });
};

const auditOf = (
  deps: ChangeDeps,
  request: ChangeRequest,
  change: { before: PupilFile | null; after: PupilFile },
): AuditEntry => ({
  subject: `P#${change.after.pupil.id}`,
  what: request.what,
  who: request.by,
  why: request.why,
  // A file's beginning is the file itself: its entry repeats none of it.
  changes: change.before === null ? [] : fieldChanges(change.before, change.after),
  at: deps.now,
  requestId: request.requestId,
});

const write = async (
  deps: ChangeDeps,
  request: PupilChangeRequest,
  change: { before: Loaded | null; file: PupilFile },
): Promise<PupilChange> => {
  const after = await settled(deps, change.file, request);
  const before = change.before?.file ?? null;
  const extra = request.alongside?.(before, after);
  const result = await deps.stores.files.commit({
    before: change.before,
    after,
    derived: {
      register: registerRowOf(after, deps.today),
      roll: after.pupil.leftOn !== null && after.pupil.leftOn <= deps.today ? null : rollRowOf(after),
    },
    today: deps.today,
    audit: [auditOf(deps, request, { before, after })],
    rewriteDerived: request.rewriteDerived === true,
    ...(extra === undefined ? {} : { extra }),
  });
  if (!result.ok) return result;
  if (before !== null && request.tellsFamilies !== false) await tellStaff(deps, request, { before, after });
  return { ok: true, fileVersion: result.fileVersion, file: after };
};

/**
 * Changes a child's file: loads it, decides, settles what follows, and writes all of it with its audit in one
 * transaction. `expect` is the version the caller was shown; null: decide again whenever somebody else was quicker.
 */
export const changePupilFile = async (
  deps: ChangeDeps,
  request: PupilChangeRequest & { readonly pupilId: PupilId; readonly expect: number | null },
  decide: (file: PupilFile) => FileDecision,
): Promise<PupilChange> =>
  decideAndWrite({
    expect: request.expect,
    load: () => deps.stores.files.load(request.pupilId),
    decide,
    write: (change) => write(deps, request, change),
  });

/** Opens a child's file. Refused where another child of the trust has her UPN. */
export const createPupilFile = (deps: ChangeDeps, request: PupilChangeRequest, file: PupilFile): Promise<PupilChange> =>
  write(deps, request, { before: null, file });
