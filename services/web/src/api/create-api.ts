import type { RouteId } from '@waymark/contracts';
import { type CallInput, type CallResult, createClient } from '@waymark/contracts/client';
import { problemError } from './problem-error.ts';

export type Api = {
  /** Calls a route; the answer is data or a problem. */
  readonly call: <Id extends RouteId>(id: Id, input: CallInput<Id>) => Promise<CallResult<Id>>;
  /** Calls a route that a page cannot do without; throws its problem. */
  readonly read: <Id extends RouteId>(
    id: Id,
    input: CallInput<Id>,
  ) => Promise<Extract<CallResult<Id>, { ok: true }>['data']>;
};

export type ApiDeps = {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly token: () => string | null;
  /** The API knows this person no longer: she must sign in again. */
  readonly onSignedOut: () => void;
};

export const createApi = ({ onSignedOut, ...deps }: ApiDeps): Api => {
  const client = createClient(deps);
  const call: Api['call'] = async (id, input) => {
    const result = await client(id, input);
    if (!result.ok && result.problem.status === 401) onSignedOut();
    return result;
  };
  return {
    call,
    read: async (id, input) => {
      const result = await call(id, input);
      if (!result.ok) throw problemError(result.problem);
      return result.data;
    },
  };
};
