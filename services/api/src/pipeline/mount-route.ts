import type { RouteId } from '@waymark/contracts';
import type { Clock } from '@waymark/runtime';
import { type BaseEnv, problemResponse } from '@waymark/runtime/http';
import { gatewayClaimsOf } from '@waymark/runtime/identity';
import type { Context, Hono } from 'hono';
import { type Admitted, admit } from './admit.ts';
import type { CalledRecord, Handlers, Refusal } from './call.ts';
import { fileResponse } from './file-response.ts';
import { etagOf } from './if-match.ts';
import { once, type Run, responseOf, type Sent } from './once.ts';
import { type ReadRequest, readRequest } from './read-request.ts';
import { may } from './records.ts';
import { type Served, servedRoutes } from './served-routes.ts';
import type { SignInDeps } from './sign-in.ts';
import { stripUnknown } from './strip-unknown.ts';

export interface PipelineDeps extends SignInDeps {
  readonly clock: Clock;
  readonly handlers: Handlers;
}

const versionOf = (record: CalledRecord): number | null =>
  record.kind === 'pupil' || record.kind === 'staff' ? record.loaded.fileVersion : null;

const refusalResponse = (refusal: Refusal, requestId: string): Response => {
  const { reason, detail, faults, version } = refusal;
  return problemResponse({
    reason,
    requestId,
    ...(detail === undefined ? {} : { detail }),
    ...(faults === undefined ? {} : { faults }),
    ...(version === undefined ? {} : { headers: { etag: etagOf(version) } }),
  });
};

const sentResponse = ({ status, data, version }: Sent): Response =>
  new Response(JSON.stringify(data), {
    status,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      ...(version === null ? {} : { etag: etagOf(version) }),
    },
  });

/** Refuses a change of what is no longer as the caller saw it, before anything is decided; the commit checks once more. */
const overtaken = (expect: number | null, record: CalledRecord): Refusal | null => {
  const version = versionOf(record);
  if (expect === null || version === null || expect === version) return null;
  return {
    ok: false,
    reason: 'changed-meanwhile',
    detail: `You saw version ${expect}, and it is now at version ${version}. Load it again, then make your change.`,
    version,
  };
};

const carryOut = async <Id extends RouteId>(
  { clock, handlers }: PipelineDeps,
  route: Served<Id>,
  request: {
    readonly admitted: Admitted<Id>;
    readonly read: ReadRequest<Id>;
    readonly requestId: string;
    /** Where the answer is kept for a repeat; null: the request has no key. */
    readonly storeKey: string | null;
  },
): Promise<Run> => {
  const { admitted, read, requestId, storeKey } = request;
  const { caller, stores, params, record } = admitted;
  const { query, body, expect } = read;
  const refusal = overtaken(expect, record);
  if (refusal !== null) return refusal;
  const now = clock.now();
  let kept = false;
  const answer = await handlers[route.id]({
    ...{ caller, stores, params, record, query, body, expect, requestId },
    today: clock.today(),
    now,
    keep: ({ data, version }) => {
      if (storeKey === null) return {};
      kept = true;
      return { idempotency: { key: storeKey, response: responseOf({ status: route.status, data, version }) } };
    },
    may: (permission) => may(caller.staff.grants, permission, record),
  });
  if (!answer.ok) return answer;
  const data = stripUnknown(route.response, answer.data);
  return { ok: true, sent: { status: route.status, data, version: answer.version ?? null }, kept };
};

/** Whether a repeat could do something twice: what only reads or calculates needs no key. */
const changesSomething = (route: Pick<Served<RouteId>, 'method' | 'status' | 'etag'>): boolean =>
  route.method === 'POST' && (route.status !== 200 || route.etag === 'requires');

const answerTo = async <Id extends RouteId>(
  deps: PipelineDeps,
  route: Served<Id>,
  c: Context<BaseEnv>,
): Promise<Run> => {
  const admitted = await admit(deps, route, {
    authorization: c.req.header('authorization'),
    gatewayClaims: gatewayClaimsOf(c.env?.event),
    ids: c.req.param(),
  });
  if (!admitted.ok) return admitted;
  const read = await readRequest(route, c);
  if (!read.ok) return read;
  const requestId = c.get('requestId');
  const run = (storeKey: string | null) => carryOut(deps, route, { admitted, read, requestId, storeKey });
  const clientKey = c.req.header('idempotency-key');
  if (clientKey === undefined || !changesSomething(route)) return run(null);
  if (clientKey === '' || clientKey.length > 100) {
    const message = 'must be 1 to 100 characters';
    return { ok: false, reason: 'bad-request', faults: [{ path: 'Idempotency-Key', message }] };
  }
  const { caller, stores } = admitted;
  const path = `${c.req.path} ${read.expect ?? ''}`;
  const staffId = caller.staff.id;
  return once(
    stores.idempotency,
    { clientKey, route: route.id, staffId, path, body: read.bodyText, now: deps.clock.real() },
    run,
  );
};

/** Serves one route of the contract by the one pipeline that all of them take. */
export const mountRoute = <Id extends RouteId>(app: Hono<BaseEnv>, deps: PipelineDeps, id: Id): void => {
  const route: Served<Id> = servedRoutes[id];
  const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
  app.on(route.method, path, async (c) => {
    c.set('route', route.path);
    const outcome = await answerTo(deps, route, c);
    if (!outcome.ok) return refusalResponse(outcome, c.get('requestId'));
    return fileResponse(outcome.sent.data, c.req.header('accept')) ?? sentResponse(outcome.sent);
  });
};
