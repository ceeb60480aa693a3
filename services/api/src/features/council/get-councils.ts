import { lawfulSettings } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';

/** The councils of the trust's schools with those of which something is kept, by name. */
export const getCouncils: Handler<'getCouncils'> = async ({ stores, may }) => {
  const [schools, stored] = await Promise.all([stores.schools.list(), stores.laSettings.list()]);
  const bySettings = new Map(stored.map(({ version, row }) => [row.name, { version, settings: row }]));
  const names = new Set([...schools.flatMap(({ row }) => row.laName || []), ...bySettings.keys()]);
  const councils = [...names].sort().map((name) => ({
    ...(bySettings.get(name) ?? { version: 0, settings: lawfulSettings(name) }),
    schools: schools
      .filter(({ row }) => row.laName === name)
      .map(({ row }) => row.name)
      .sort(),
  }));
  return { ok: true, data: { mayChange: may('council:change'), councils } };
};
