import { roleNames, type SchoolId, type Staff, seesSchool } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';

const rolesIn = ({ grants }: Staff, schoolId: SchoolId): string[] => [
  ...new Set(grants.filter((grant) => seesSchool([grant], schoolId)).map(({ role }) => roleNames[role])),
];

/** A school's staff who use Waymark, with what they are there; by name. */
export const getStaff: Handler<'getStaff'> = onSchool(async ({ stores }, { school }) => {
  const everyone = await stores.staffFiles.list();
  const staff = everyone
    .filter(({ grants }) => seesSchool(grants, school.row.id))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
    .map((one) => {
      const { id, name, jobTitle, email, active } = one;
      return { id, name, jobTitle, email, active, roles: rolesIn(one, school.row.id) };
    });
  return { ok: true, data: { staff } };
});
