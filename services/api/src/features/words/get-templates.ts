import { languagesOf, writtenTemplateNames } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { templateHead, wordsState } from './template-view.ts';

/** Every message that has words, and where the trust stands with it in each language. */
export const getTemplates: Handler<'getTemplates'> = async ({ stores }) => {
  const rows = (await stores.words.list()).map(({ row }) => row);
  const templates = writtenTemplateNames.map((template) => ({
    ...templateHead(template),
    languages: languagesOf(template).map((language) => ({ language, ...wordsState(template, language, rows) })),
  }));
  return { ok: true, data: { templates } };
};
