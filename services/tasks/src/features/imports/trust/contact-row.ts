import { contactSchema } from '@waymark/domain';
import type { TenantStores } from '@waymark/store';
import { auditOf, type RowWrite, type TrustRowDeps, type TrustRowNow, type UnitOf } from './trust-row.ts';

/** Whether a meeting still to come has asked her: then she stays. */
const isAsked = async (stores: TenantStores, contactId: string): Promise<boolean> => {
  for (const { row: school } of await stores.schools.list()) {
    let page = await stores.lists.meetings({ schoolId: school.id });
    for (;;) {
      if (page.rows.some(({ row }) => row.professionals.some((one) => one.contactId === contactId))) return true;
      if (page.cursor === null) break;
      page = await stores.lists.meetings({ schoolId: school.id, cursor: page.cursor });
    }
  }
  return false;
};

/** An outside professional in the trust's address book. */
export const contactRow = async (deps: TrustRowDeps, { after }: UnitOf<'professionals'>): Promise<TrustRowNow> => {
  const { stores } = deps.change;
  const stored = await stores.contacts.get(after.id);
  const audit = [auditOf(deps, 'TRUST')];
  const remove = async (): Promise<RowWrite> => {
    if (stored === null) return 'done';
    if (await isAsked(stores, after.id)) return 'in-use';
    return (await stores.contacts.remove(after.id, { expect: stored.version, audit })) ? 'done' : 'changed-meanwhile';
  };
  return {
    subject: 'TRUST',
    value: stored?.row ?? null,
    put: async (value) => {
      if (value === null) return remove();
      const row = contactSchema.parse(value);
      const result = await stores.contacts.put({ row, expect: stored?.version ?? null, audit });
      return result.ok ? 'done' : result.reason;
    },
  };
};
