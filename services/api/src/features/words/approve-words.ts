import { approveWords as decide } from '@waymark/domain/words';
import { readingGrade } from '@waymark/runtime/mail';
import type { Handler } from '../../pipeline/call.ts';
import { isNeverIn } from './is-never-in.ts';
import { templateView } from './template-view.ts';
import { wordsAudit } from './words-audit.ts';

/** Takes the newest words into use: a named person has checked them, and nothing stands against them. */
export const approveWords: Handler<'approveWords'> = async (call) => {
  const { stores, params, body, expect, caller, today } = call;
  if (isNeverIn(params)) return { ok: false, reason: 'not-found' };
  const { template, language } = params;
  const [before, versions] = await Promise.all([
    stores.words.get(template, language),
    stores.words.versions(template, language),
  ]);
  if (before === null) return { ok: false, reason: 'changed-meanwhile', version: 0 };
  if (expect !== before.version) return { ok: false, reason: 'changed-meanwhile', version: before.version };
  const version = versions.find((each) => each.version === body.version);
  if (version === undefined) return { ok: false, reason: 'not-found' };
  if (version.approved !== null) {
    return { ok: false, reason: 'not-now', detail: 'These words are approved already. Save newer ones first.' };
  }
  const { id, name } = caller.staff;
  const approval = decide(
    { head: before.row, version },
    { name: template, language, readingGrade },
    { by: { id, name }, today },
  );
  if (!approval.ok) return { ok: false, reason: 'refused', faults: approval.faults };
  const { change } = approval;
  const audit = [
    wordsAudit(call, { what: 'words-approved', before: before.row.inUse?.version ?? null, after: body.version }),
  ];
  const put = await stores.words.approve({ change, expect: before.version, audit });
  if (!put.ok) return { ok: false, reason: put.reason };
  const data = await templateView(stores, params, { version: put.version, row: change.head });
  return { ok: true, data, version: put.version };
};
