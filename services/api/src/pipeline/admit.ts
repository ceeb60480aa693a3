import type { RouteId } from '@waymark/contracts';
import type { TenantStores } from '@waymark/store';
import type { CalledRecord, Caller, ParamsOf, Refusal } from './call.ts';
import { arePathIds } from './path-ids.ts';
import { loadRecord, may, sees } from './records.ts';
import type { Served } from './served-routes.ts';
import { type SignInDeps, signIn } from './sign-in.ts';

export interface Asked {
  readonly authorization: string | undefined;
  readonly gatewayClaims: unknown;
  readonly ids: Readonly<Record<string, string>>;
}

export interface Admitted<Id extends RouteId> {
  readonly ok: true;
  readonly caller: Caller;
  readonly stores: TenantStores;
  readonly params: ParamsOf<Id>;
  readonly record: CalledRecord;
}

const notFound: Refusal = { ok: false, reason: 'not-found' };

/**
 * Who may come in, in this order: token, member, the ids of the path, the scope of the record as loaded, the role.
 * Outside trust or scope is 404, as if nothing were there; 403 only says that her role does not reach so far in her scope.
 */
export const admit = async <Id extends RouteId>(
  deps: SignInDeps,
  route: Served<Id>,
  asked: Asked,
): Promise<Admitted<Id> | Refusal> => {
  const signedIn = await signIn(deps, asked);
  if (!signedIn.ok) return signedIn;
  const { caller, stores } = signedIn;
  const { ids } = asked;
  if (!arePathIds(route.id, ids)) return notFound;
  const record = await loadRecord(stores, route.scope, ids);
  const { grants } = caller.staff;
  if (record === null || !sees(grants, record)) return notFound;
  if (route.permission !== null && !may(grants, route.permission, record)) return { ok: false, reason: 'forbidden' };
  return { ok: true, caller, stores, params: ids, record };
};
