import type { RouteId } from '@waymark/contracts';
import type { Context } from 'hono';
import type { BodyOf, QueryOf, Refusal } from './call.ts';
import { readIfMatch } from './if-match.ts';
import { faultsFrom } from './read-faults.ts';
import type { Served } from './served-routes.ts';

export interface ReadRequest<Id extends RouteId> {
  readonly ok: true;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
  /** The body as it came, to tell whether a repeat is the same request. */
  readonly bodyText: string;
  readonly expect: number | null;
}

const unreadable = (path: string, message: string): Refusal => ({
  ok: false,
  reason: 'bad-request',
  faults: [{ path, message }],
});

const jsonOf = async (c: Context): Promise<{ ok: true; text: string; json: unknown } | Refusal> => {
  if (c.req.method === 'GET') return { ok: true, text: '', json: undefined };
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    return unreadable('content-type', 'must be application/json');
  }
  const text = await c.req.text();
  try {
    return { ok: true, text, json: JSON.parse(text) };
  } catch {
    return unreadable('', 'The body is not JSON; send one JSON value');
  }
};

/** Query parameters as they came: one that is given twice stays a list, which no route takes. */
const queryOf = (c: Context): object =>
  Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );

const expectedVersion = (etag: Served<RouteId>['etag'], header: string | undefined) => {
  if (etag !== 'requires') return { ok: true, expect: null } as const;
  const read = readIfMatch(header);
  switch (read.kind) {
    case 'version':
      return { ok: true, expect: read.version } as const;
    case 'missing':
      return {
        ok: false,
        reason: 'precondition-required',
        detail: 'Send the ETag of what you saw as If-Match, so that nobody’s change is lost.',
      } as const;
    case 'unreadable':
      return unreadable('If-Match', 'must be one ETag as it was given, like "12"');
  }
};

/** Reads what came by the route's schemas: unknown keys are refused, and every fault is told with its path. */
export const readRequest = async <Id extends RouteId>(
  route: Served<Id>,
  c: Context,
): Promise<ReadRequest<Id> | Refusal> => {
  const raw = await jsonOf(c);
  if (!raw.ok) return raw;
  const query = route.query.safeParse(queryOf(c));
  const body = route.body.safeParse(raw.json);
  if (!query.success || !body.success) {
    const faults = [query, body].flatMap((part) => (part.success ? [] : faultsFrom(part.error)));
    return { ok: false, reason: 'bad-request', faults };
  }
  const version = expectedVersion(route.etag, c.req.header('if-match'));
  if (!version.ok) return version;
  return { ok: true, query: query.data, body: body.data, bodyText: raw.text, expect: version.expect };
};
