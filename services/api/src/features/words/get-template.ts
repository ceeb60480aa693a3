import type { Handler } from '../../pipeline/call.ts';
import { isNeverIn } from './is-never-in.ts';
import { templateView } from './template-view.ts';

/** One message in one language. */
export const getTemplate: Handler<'getTemplate'> = async ({ stores, params }) => {
  if (isNeverIn(params)) return { ok: false, reason: 'not-found' };
  const stored = await stores.words.get(params.template, params.language);
  const data = await templateView(stores, params, stored);
  return { ok: true, data, version: data.version };
};
