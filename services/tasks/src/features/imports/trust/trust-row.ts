import type { ImportId, Instant, TrustId, TrustUnit } from '@waymark/domain';
import type { AuditEntry, AuditSubject, ChangeDeps } from '@waymark/store';
import type { TasksDeps } from '../../../deps.ts';
import { changeDeps } from '../../change-deps.ts';

/** How a write came out: done, or somebody else changed the row, or it is in use and stays. */
export type RowWrite = 'done' | 'changed-meanwhile' | 'in-use';

/** One row of the trust's own, whatever its kind: as it is now, and how to write it or take it away. */
export interface TrustRowNow {
  readonly subject: AuditSubject;
  /** Null: it is not there. */
  readonly value: unknown;
  readonly put: (value: unknown) => Promise<RowWrite>;
}

export interface TrustRowDeps extends Pick<TasksDeps, 'queue'> {
  readonly trustId: TrustId;
  readonly change: ChangeDeps;
  /** By whom and why the rows are written. */
  readonly request: Pick<AuditEntry, 'who' | 'what' | 'why' | 'requestId'>;
  readonly now: () => Instant;
}

interface ForImport {
  readonly trustId: TrustId;
  readonly importId: ImportId;
  readonly kind: string;
  readonly what: 'imported' | 'import-undone';
}

/** What the rows of one import are written with. */
export const trustRowDeps = (deps: TasksDeps, { trustId, importId, kind, what }: ForImport): TrustRowDeps => ({
  trustId,
  queue: deps.queue,
  change: changeDeps(deps, deps.stores.forTenant(trustId)),
  request: { who: importId, what, why: kind, requestId: importId },
  now: () => deps.clock.now(),
});

export const auditOf = (deps: TrustRowDeps, subject: AuditSubject): AuditEntry => ({
  ...deps.request,
  subject,
  changes: [],
  at: deps.now(),
});

/** A row's unit of one kind. */
export type UnitOf<Kind extends TrustUnit['kind']> = Extract<TrustUnit, { kind: Kind }>;
