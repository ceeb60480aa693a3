import { route } from '../route.ts';
import { councilInputSchema, councilSavedSchema, councilsViewSchema } from '../views/index.ts';
import { noBody, noQuery } from './shared.ts';

export const councilRoutes = {
  getCouncils: route('getCouncils', {
    summary: "The local authorities of the trust's schools, and those of which something is kept",
    scope: 'trust',
    permission: null,
    query: noQuery,
    body: noBody,
    response: councilsViewSchema,
    status: 200,
    etag: 'none',
  }),
  putCouncil: route('putCouncil', {
    summary: 'Say what a local authority asks for; the dates of the children whose plans it keeps are recomputed',
    scope: 'trust',
    permission: 'council:change',
    query: noQuery,
    body: councilInputSchema,
    response: councilSavedSchema,
    status: 200,
    etag: 'requires',
  }),
};
