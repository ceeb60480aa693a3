import { schoolSchema } from '@waymark/domain';
import { auditOf, type RowWrite, type TrustRowDeps, type TrustRowNow, type UnitOf } from './trust-row.ts';

/** A school of the trust. One that has children on its roll is never taken away. */
export const schoolRow = async (deps: TrustRowDeps, { after }: UnitOf<'schools'>): Promise<TrustRowNow> => {
  const { stores } = deps.change;
  const stored = await stores.schools.get(after.id);
  const subject = `S#${after.id}` as const;
  const audit = [auditOf(deps, subject)];
  const remove = async (): Promise<RowWrite> => {
    if (stored === null) return 'done';
    if ((await stores.roll.all(after.id)).length > 0) return 'in-use';
    return (await stores.schools.remove(after.id, { expect: stored.version, audit })) ? 'done' : 'changed-meanwhile';
  };
  return {
    subject,
    value: stored?.row ?? null,
    put: async (value) => {
      if (value === null) return remove();
      const row = schoolSchema.parse(value);
      const result = await stores.schools.put({ row, expect: stored?.version ?? null, audit });
      return result.ok ? 'done' : result.reason;
    },
  };
};
