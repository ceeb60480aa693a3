import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';

/** A school's terms and INSET days; none, at version 0, until somebody enters them. */
export const getCalendar: Handler<'getCalendar'> = onSchool(async ({ stores }, { school }) => {
  const stored = await stores.calendars.get(school.row.id);
  return stored === null
    ? { ok: true, data: { version: 0, terms: [], insetDays: [] }, version: 0 }
    : { ok: true, data: { version: stored.version, ...stored.row }, version: stored.version };
});
