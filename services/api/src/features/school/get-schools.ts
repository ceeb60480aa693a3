import type { Handler } from '../../pipeline/call.ts';

/** The schools of the trust, by name. */
export const getSchools: Handler<'getSchools'> = async ({ stores }) => {
  const schools = await stores.schools.list();
  return { ok: true, data: { schools: schools.map(({ row: { id, name } }) => ({ id, name })) } };
};
