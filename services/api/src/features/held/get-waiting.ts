import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { everyPage } from '../subject/index.ts';

const limit = 1000;

/** How many messages are held and how many letters wait: what the navigation says beside its places. */
export const getWaiting: Handler<'getWaiting'> = onSchool(async ({ stores }, { school }) => {
  const schoolId = school.row.id;
  const [held, tasks] = await Promise.all([
    everyPage((cursor) => stores.lists.held({ schoolId, cursor, limit })),
    everyPage((cursor) => stores.lists.tasks({ schoolId, cursor, limit })),
  ]);
  return {
    ok: true,
    data: { held: held.length, letters: tasks.filter(({ row }) => row.kind === 'send-letter').length },
  };
});
