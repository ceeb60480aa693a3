import { type StaffFacts, type StaffFile, staffFactsSchema } from '@waymark/domain';
import { changeStaffFile, createStaffFile, type LoadedStaff, type StaffChange } from '@waymark/store';
import { auditOf, type RowWrite, type TrustRowDeps, type TrustRowNow, type UnitOf } from './trust-row.ts';

const factsOf = ({ staff, spells, qualifications }: StaffFile): StaffFacts => ({
  staff,
  spells: [...spells],
  qualifications: [...qualifications],
});

const newFile = (facts: StaffFacts): StaffFile => ({
  ...facts,
  digest: { next: null, lastMadeOn: null },
  ...{ deadlines: [], notices: [], tasks: [] },
});

const writeOf = (change: StaffChange): RowWrite => {
  if (change.ok) return 'done';
  if (change.reason === 'changed-meanwhile') return 'changed-meanwhile';
  throw new Error(
    `A colleague’s file could not be written: ${change.reason}. The import goes on with the next message.`,
  );
};

const remove = async (deps: TrustRowDeps, loaded: LoadedStaff): Promise<RowWrite> => {
  if (loaded.file.notices.length > 0 || loaded.file.tasks.length > 0) return 'in-use';
  const result = await deps.change.stores.staffFiles.commit({
    before: loaded,
    after: null,
    today: deps.change.today,
    audit: [auditOf(deps, `W#${loaded.file.staff.id}`)],
  });
  return result.ok ? 'done' : 'changed-meanwhile';
};

/** A colleague: who she is, what she may do, since when she is SENCO. One who was written to is never taken away. */
export const staffRow = async (deps: TrustRowDeps, { after }: UnitOf<'staff'>): Promise<TrustRowNow> => {
  const staffId = after.staff.id;
  const loaded = await deps.change.stores.staffFiles.load(staffId);
  const { who, what, why, requestId } = deps.request;
  const request = { by: who, what, why, requestId };
  return {
    subject: `W#${staffId}`,
    value: loaded === null ? null : factsOf(loaded.file),
    put: async (value) => {
      if (value === null) return loaded === null ? 'done' : remove(deps, loaded);
      const facts = staffFactsSchema.parse(value);
      if (loaded === null) return writeOf(await createStaffFile(deps.change, request, newFile(facts)));
      const expect = loaded.fileVersion;
      return writeOf(
        await changeStaffFile(deps.change, { ...request, staffId, expect }, (file) => ({
          ok: true,
          file: { ...file, ...facts },
        })),
      );
    },
  };
};
