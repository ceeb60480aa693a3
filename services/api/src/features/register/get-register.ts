import type { Handler } from '../../pipeline/call.ts';
import type { CursorPlace, Cursors } from '../../pipeline/cursors.ts';
import { onSchool } from '../../pipeline/on-record.ts';

/** A page of a school's register, in no order that means anything: the screen sorts. */
export const getRegister = ({ cursors }: { readonly cursors: Cursors }): Handler<'getRegister'> =>
  onSchool(async ({ caller, stores, query }, { school }) => {
    const schoolId = school.row.id;
    const place: CursorPlace = { route: 'getRegister', trustId: caller.trustId, recordId: schoolId };
    const at = query.cursor === undefined ? null : cursors.read(place, query.cursor);
    if (query.cursor !== undefined && at === null) {
      const message = 'is not a cursor of this list; start again without it';
      return { ok: false, reason: 'bad-request', faults: [{ path: 'cursor', message }] };
    }
    const page = await stores.register.page({ schoolId, cursor: at, limit: query.limit });
    return {
      ok: true,
      data: { rows: [...page.rows], next: page.cursor === null ? null : cursors.write(place, page.cursor) },
    };
  });
