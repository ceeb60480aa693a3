import type { Answerer, CalendarDate, DecisionFault, ImportId, Instant, StaffId } from '@waymark/domain';
import type { TenantStores } from '../create-stores.ts';
import type { SchoolFacts } from './school-facts.ts';

export interface ChangeDeps {
  readonly stores: TenantStores;
  readonly facts: SchoolFacts;
  readonly today: CalendarDate;
  readonly now: Instant;
  /** A new ULID. */
  readonly newId: () => string;
}

/** Who changes what and why, as the audit will say it. */
export interface ChangeRequest {
  readonly by: StaffId | ImportId | Answerer | 'system';
  /** What is done, as a code: `meeting-planned`. */
  readonly what: string;
  readonly why: string | null;
  readonly requestId: string;
}

export type ChangeRefusal =
  | {
      readonly ok: false;
      readonly reason: 'not-found' | 'changed-meanwhile' | 'upn-taken' | 'too-large' | 'done-before';
    }
  | { readonly ok: false; readonly reason: 'refused'; readonly faults: readonly DecisionFault[] };

export type Changed<File> = { readonly ok: true; readonly fileVersion: number; readonly file: File };
