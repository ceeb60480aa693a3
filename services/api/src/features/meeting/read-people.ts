import { type Grant, type MeetingPeople, type SchoolId, seesSchool } from '@waymark/domain';
import type { TenantStores } from '@waymark/store';

const rolesAt = (grants: readonly Grant[], schoolId: SchoolId) =>
  grants.filter((grant) => seesSchool([grant], schoolId)).map(({ role }) => role);

/** Colleagues, with what they are at this school, and outside professionals, as a meeting needs to know them. */
export const readPeople = async (stores: TenantStores, schoolId: SchoolId): Promise<MeetingPeople> => {
  const [staff, contacts] = await Promise.all([stores.staffFiles.list(), stores.contacts.list()]);
  return {
    staff: new Map(staff.map(({ id, active, grants }) => [id, { active, roles: rolesAt(grants, schoolId) }])),
    contacts: new Map(contacts.map(({ row }) => [row.id, { email: row.email, emailState: row.emailState }])),
  };
};
