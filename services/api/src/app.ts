import { endpoints, type RouteId } from '@waymark/contracts';
import { createBaseApp, problemResponse } from '@waymark/runtime/http';
import type { ApiDeps } from './api-deps.ts';
import { mountDocs } from './docs/mount-docs.ts';
import { createHandlers } from './handlers.ts';
import { mountRoute } from './pipeline/mount-route.ts';

export type { ApiDeps } from './api-deps.ts';
export { apiEvents } from './events.ts';

/** More than any body of ours: files go to the blob store, not through here. */
const maxBodyBytes = 1_000_000;

const isRouteId = (name: string): name is RouteId => Object.hasOwn(endpoints, name);

/** The HTTP API for signed-in staff: every route of the contract, by one pipeline. */
export const createApi = (deps: ApiDeps) => {
  const app = createBaseApp({ ...deps, maxBodyBytes, refuse: problemResponse });
  mountDocs(app);
  const pipeline = { ...deps, handlers: createHandlers(deps) };
  for (const id of Object.keys(endpoints).filter(isRouteId)) mountRoute(app, pipeline, id);
  return app;
};
