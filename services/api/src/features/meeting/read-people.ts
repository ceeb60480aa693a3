import type { MeetingPeople } from '@waymark/domain';
import type { TenantStores } from '@waymark/store';

/** Colleagues and outside professionals as a meeting needs to know them. */
export const readPeople = async (stores: TenantStores): Promise<MeetingPeople> => {
  const [staff, contacts] = await Promise.all([stores.staffFiles.list(), stores.contacts.list()]);
  return {
    staff: new Map(staff.map(({ id, active, grants }) => [id, { active, roles: grants.map(({ role }) => role) }])),
    contacts: new Map(contacts.map(({ row }) => [row.id, { email: row.email, emailState: row.emailState }])),
  };
};
