import type * as z from 'zod';
import { endpoints, type RouteId } from './endpoints.ts';
import type { Problem } from './problem.ts';
import type { Routes } from './routes/index.ts';

type Names<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type BodyOf<Id extends RouteId> = z.input<Routes[Id]['body']>;
type QueryOf<Id extends RouteId> = z.input<Routes[Id]['query']>;

/** What a call of one route takes: the ids in its path, its query, its body, and the version it changes. */
export interface CallInput<Id extends RouteId> {
  readonly params: Record<Names<(typeof endpoints)[Id][1]>, string>;
  readonly query?: QueryOf<Id>;
  readonly body?: BodyOf<Id>;
  /** The file version that was shown; sent as If-Match. */
  readonly ifMatch?: number;
  /** One key per intention: a repeat with the same key changes nothing more. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

export type CallResult<Id extends RouteId> =
  | { readonly ok: true; readonly data: z.output<Routes[Id]['response']> }
  | { readonly ok: false; readonly problem: Problem };

export interface ClientDeps {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  /** The access token; null: none, the call goes without. */
  readonly token: () => string | null;
}

const pathOf = (template: string, params: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

const queryOf = (query: object | undefined): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) if (value !== undefined) search.set(name, String(value));
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};

const unreachable: Problem = {
  type: 'about:blank',
  title: 'No connection',
  status: 0,
  detail: 'Waymark could not be reached. What you typed is still here: try again in a moment.',
  requestId: '',
  faults: [],
};

/** Calls routes by id; every answer is data or a problem, a lost connection too. It throws only when aborted. */
export const createClient = ({ baseUrl, fetch, token }: ClientDeps) => {
  const send = async (
    method: string,
    url: string,
    headers: Headers,
    input: { body?: unknown; signal?: AbortSignal },
  ) => {
    const body = input.body === undefined ? {} : { body: JSON.stringify(input.body) };
    return fetch(url, { method, headers, ...body, ...(input.signal === undefined ? {} : { signal: input.signal }) });
  };
  return async <Id extends RouteId>(id: Id, input: CallInput<Id>): Promise<CallResult<Id>> => {
    const [method, template] = endpoints[id];
    const headers = new Headers({ accept: 'application/json' });
    const bearer = token();
    if (bearer !== null) headers.set('authorization', `Bearer ${bearer}`);
    if (input.body !== undefined) headers.set('content-type', 'application/json');
    if (input.ifMatch !== undefined) headers.set('if-match', `"${input.ifMatch}"`);
    if (input.idempotencyKey !== undefined) headers.set('idempotency-key', input.idempotencyKey);
    try {
      const response = await send(
        method,
        `${baseUrl}${pathOf(template, input.params)}${queryOf(input.query)}`,
        headers,
        input,
      );
      return response.ok ? { ok: true, data: await response.json() } : { ok: false, problem: await response.json() };
    } catch (cause) {
      if (input.signal?.aborted === true) throw cause;
      return { ok: false, problem: unreachable };
    }
  };
};
export type Client = ReturnType<typeof createClient>;
