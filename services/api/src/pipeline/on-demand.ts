import type { RouteId } from '@waymark/contracts';
import type { Handler } from './call.ts';

/** A handler whose code is loaded when it is first called: for what few requests need and every cold start would pay for. */
export const onDemand = <Id extends RouteId>(load: () => Promise<Handler<Id>>): Handler<Id> => {
  let loaded: Promise<Handler<Id>> | undefined;
  return async (call) => {
    loaded ??= load();
    return (await loaded)(call);
  };
};
