import { saveWords } from '@waymark/domain/words';
import type { Handler } from '../../pipeline/call.ts';
import { isNeverIn } from './is-never-in.ts';
import { templateView } from './template-view.ts';
import { wordsAudit } from './words-audit.ts';

/** Keeps words as a new version, a draft: what is sent stays as it is until somebody approves it. */
export const putWords: Handler<'putWords'> = async (call) => {
  const { stores, params, body, expect, caller, today } = call;
  if (isNeverIn(params)) return { ok: false, reason: 'not-found' };
  const { template, language } = params;
  const before = await stores.words.get(template, language);
  const version = before?.version ?? 0;
  if (expect !== version) return { ok: false, reason: 'changed-meanwhile', version };
  const { id, name } = caller.staff;
  const change = saveWords(before?.row ?? null, { template, language, words: body.words }, { by: { id, name }, today });
  const audit = [
    wordsAudit(call, { what: 'words-saved', before: before?.row.newest ?? null, after: change.version.version }),
  ];
  const put = await stores.words.save({ change, expect: before?.version ?? null, audit });
  if (!put.ok) return { ok: false, reason: put.reason };
  const data = await templateView(stores, params, { version: put.version, row: change.head });
  return { ok: true, data, version: put.version };
};
