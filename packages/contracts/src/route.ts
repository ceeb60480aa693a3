import type { Permission } from '@waymark/domain';
import type * as z from 'zod';
import { endpoints, type RouteId } from './endpoints.ts';

/** What the checks load to decide whether the caller is in scope: the record that the path names. */
export type RouteScope = 'self' | 'trust' | 'school' | 'pupil' | 'staff' | 'import';

export interface RouteSpec<Query extends z.ZodType, Body extends z.ZodType, Response extends z.ZodType> {
  readonly summary: string;
  readonly scope: RouteScope;
  /** Null: anybody signed in, for what is her own or holds no record. */
  readonly permission: Permission | null;
  readonly query: Query;
  readonly body: Body;
  readonly response: Response;
  readonly status: 200 | 201 | 202;
  /** `returns`: the answer carries an ETag; `requires`: the request must carry If-Match, and the answer an ETag. */
  readonly etag: 'none' | 'returns' | 'requires';
}

export type Route<Id extends RouteId, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> = RouteSpec<
  Q,
  B,
  R
> & {
  readonly id: Id;
  readonly method: (typeof endpoints)[Id][0];
  readonly path: (typeof endpoints)[Id][1];
};

/** One route: its place in `endpoints` with everything the server, the documentation and the tests need. */
export const route = <Id extends RouteId, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  id: Id,
  spec: RouteSpec<Q, B, R>,
): Route<Id, Q, B, R> => ({ ...spec, id, method: endpoints[id][0], path: endpoints[id][1] });
