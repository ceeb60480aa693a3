import { type endpoints, type RouteId, type RouteSpec, routes } from '@waymark/contracts';
import type * as z from 'zod';
import type { BodyOf, DataOf, QueryOf } from './call.ts';

/** One route with each schema under the type of what it reads, so that one pipeline can serve them all. */
export type Served<Id extends RouteId> = RouteSpec<
  z.ZodType<QueryOf<Id>>,
  z.ZodType<BodyOf<Id>>,
  z.ZodType<DataOf<Id>>
> & { readonly id: Id; readonly method: (typeof endpoints)[Id][0]; readonly path: (typeof endpoints)[Id][1] };

export const servedRoutes: { readonly [Id in RouteId]: Served<Id> } = routes;
