import { maySchool, type Permission, permissions, seesSchool } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';

const isPermission = (name: string): name is Permission => Object.hasOwn(permissions, name);
const allPermissions = Object.keys(permissions).filter(isPermission);

/** Who is signed in, the schools in her scope, and what she may do in each. `demo`: the clock can be moved. */
export const getMe =
  ({ demo }: { readonly demo: boolean }): Handler<'getMe'> =>
  async ({ caller, stores, today, now }) => {
    const { id, name, jobTitle, digestAt, instant = [], grants } = caller.staff;
    const [trust, schools] = await Promise.all([stores.trust.get(), stores.schools.list()]);
    if (trust === null)
      throw new Error('A member’s trust has no row of its own. Restore it, or remove the membership.');
    const seen = schools.map(({ row }) => row).filter((school) => seesSchool(grants, school.id));
    return {
      ok: true,
      data: {
        staff: { id, name, jobTitle, digestAt, instant },
        trust: trust.row,
        schools: seen.map((school) => ({
          id: school.id,
          name: school.name,
          phase: school.phase,
          may: allPermissions.filter((permission) => maySchool(grants, permission, school.id)),
        })),
        grants,
        today,
        now,
        demo,
      },
    };
  };
