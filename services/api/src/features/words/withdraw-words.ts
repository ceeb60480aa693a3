import { withdrawWords as decide } from '@waymark/domain/words';
import type { Handler } from '../../pipeline/call.ts';
import { isNeverIn } from './is-never-in.ts';
import { templateView } from './template-view.ts';
import { wordsAudit } from './words-audit.ts';

/** Sends the trust's own words no longer, from this moment. */
export const withdrawWords: Handler<'withdrawWords'> = async (call) => {
  const { stores, params, expect, caller, today } = call;
  if (isNeverIn(params)) return { ok: false, reason: 'not-found' };
  const before = await stores.words.get(params.template, params.language);
  const version = before?.version ?? 0;
  if (before === null || expect !== version) return { ok: false, reason: 'changed-meanwhile', version };
  const { id, name } = caller.staff;
  const change = decide(before.row, params, { by: { id, name }, today });
  const { version: after } = change.version;
  const audit = [wordsAudit(call, { what: 'words-withdrawn', before: before.row.inUse?.version ?? null, after })];
  const put = await stores.words.save({ change, expect: version, audit });
  if (!put.ok) return { ok: false, reason: put.reason };
  const data = await templateView(stores, params, { version: put.version, row: change.head });
  return { ok: true, data, version: put.version };
};
