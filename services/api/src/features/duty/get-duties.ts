import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { dutiesView } from './duties-view.ts';

/** What a school itself must publish, with its deadlines. */
export const getDuties: Handler<'getDuties'> = onSchool(async ({ stores }, { school }) => {
  const loaded = await stores.duties.load(school.row.id);
  if (loaded === null) return { ok: false, reason: 'not-found' };
  return { ok: true, data: dutiesView(loaded), version: loaded.fileVersion };
});
