import type { endpoints, Fault, ProblemReason, RouteId, Routes } from '@waymark/contracts';
import type { CalendarDate, Import, Instant, Permission, School, Staff, TrustId } from '@waymark/domain';
import type { CommitContext, Loaded, LoadedStaff, TenantStores, Versioned } from '@waymark/store';
import type * as z from 'zod';
import type { PathIds } from './path-ids.ts';

type Names<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

export type QueryOf<Id extends RouteId> = z.output<Routes[Id]['query']>;
export type BodyOf<Id extends RouteId> = z.output<Routes[Id]['body']>;
export type DataOf<Id extends RouteId> = z.input<Routes[Id]['response']>;
export type ParamsOf<Id extends RouteId> = Pick<PathIds, Names<(typeof endpoints)[Id][1]> & keyof PathIds>;

/** Who calls, as her trust knows her at this moment. */
export interface Caller {
  readonly trustId: TrustId;
  readonly staff: Staff;
}

type NoRecord = { readonly kind: 'none' };
export type SchoolRecord = { readonly kind: 'school'; readonly school: Versioned<School> };
export type PupilRecord = { readonly kind: 'pupil'; readonly loaded: Loaded };
export type StaffRecord = { readonly kind: 'staff'; readonly loaded: LoadedStaff };
export type ImportRecord = { readonly kind: 'import'; readonly import: Import };

/** The record that the path names, already found to be in the caller's scope. */
export type CalledRecord = NoRecord | SchoolRecord | PupilRecord | StaffRecord | ImportRecord;

/** Rows that belong to the transaction of a change. */
type Alongside = NonNullable<CommitContext['extra']>;

/** One request, checked: everything a handler needs to know of it. */
export interface Call<Id extends RouteId> {
  readonly caller: Caller;
  readonly stores: TenantStores;
  readonly record: CalledRecord;
  readonly params: ParamsOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
  /** The version the caller saw, from If-Match; null where the route asks for none. */
  readonly expect: number | null;
  readonly requestId: string;
  readonly today: CalendarDate;
  readonly now: Instant;
  /** What to write in the same transaction as the change, so that a repeat of the request gets this answer. */
  readonly keep: (answer: { readonly data: DataOf<Id>; readonly version: number }) => Alongside;
  /** Whether she may also do this where the record lies: for fields that not everybody sees. */
  readonly may: (permission: Permission) => boolean;
}

export interface Refusal {
  readonly ok: false;
  readonly reason: ProblemReason;
  readonly detail?: string;
  readonly faults?: readonly Fault[];
  /** The version as it is now, where the caller's was another. */
  readonly version?: number;
}

/** What a handler answers: data with the version that an ETag names, or why not. */
export type Answer<Id extends RouteId> =
  | { readonly ok: true; readonly data: DataOf<Id>; readonly version?: number }
  | Refusal;

export type Handler<Id extends RouteId> = (call: Call<Id>) => Promise<Answer<Id>>;

/** A handler for every route there is: the compiler names one that is missing. */
export type Handlers = { readonly [Id in RouteId]: Handler<Id> };
