import type { Handler } from '../../pipeline/call.ts';
import { templateView } from './template-view.ts';

/** One message in one language. */
export const getTemplate: Handler<'getTemplate'> = async ({ stores, params }) => {
  const stored = await stores.words.get(params.template, params.language);
  const data = await templateView(stores, params, stored);
  return { ok: true, data, version: data.version };
};
