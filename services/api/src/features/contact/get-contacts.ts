import type { Handler } from '../../pipeline/call.ts';

/** The trust's outside professionals. */
export const getContacts: Handler<'getContacts'> = async ({ stores }) => ({
  ok: true,
  data: { contacts: (await stores.contacts.list()).map(({ row }) => row) },
});
