import {
  type AddressRecord,
  mostCameBack,
  type Notice,
  noteArrival,
  noteCameBack,
  type SuppressionReason,
  suppress,
  suppressionOn,
} from '@waymark/domain';
import type { AuditEntry } from '@waymark/store';
import type { FollowUpDeps } from '../follow-up/follow-up.ts';

const tries = 6;

const entry = ({ now, requestId }: FollowUpDeps, before: AddressRecord | null, after: AddressRecord): AuditEntry => ({
  ...{ subject: 'TRUST', what: 'address-suppressed', who: 'system', why: null, at: now, requestId },
  changes: [{ field: 'address.suppression', before: before?.suppression ?? null, after: after.suppression }],
});

/** Changes what is known of an address, decided anew whenever somebody else was quicker; null: it stays as it is. */
const change = async (
  deps: FollowUpDeps,
  address: string,
  decide: (record: AddressRecord | null) => AddressRecord | null,
): Promise<AddressRecord | null> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const known = await deps.stores.addresses.get(address);
    const before = known?.row ?? null;
    const row = decide(before);
    if (row === null) return before;
    const isSuppressed = suppressionOn(row, deps.today) !== null && suppressionOn(before, deps.today) === null;
    const audit = isSuppressed ? [entry(deps, before, row)] : [];
    const put = await deps.stores.addresses.put(address, { row, expect: known?.version ?? null, audit });
    if (put.ok) return row;
  }
  throw new Error('What is known of an address kept changing while it was noted. It will be tried again.');
};

export interface Suppressing {
  readonly reason: SuppressionReason;
  /** The provider's id of the message it follows from. */
  readonly event: string;
  /** The file that says so: `P#…`, `W#…` or `C#…`. */
  readonly mark: string;
}

/** From now on nothing is sent to the address by this trust, whoever has it. */
export const suppressAddress = async (deps: FollowUpDeps, address: string, why: Suppressing): Promise<void> => {
  await change(deps, address, (record) => {
    const standing = suppressionOn(record, deps.today);
    return standing?.marked.includes(why.mark) ? null : suppress(record, { ...why, today: deps.today });
  });
};

/** One more message came back for the time being. Gives whether its address is taken not to work any more. */
export const countCameBack = async (deps: FollowUpDeps, notice: Notice, address: string): Promise<boolean> => {
  const record = await change(deps, address, (known) =>
    known?.cameBack.includes(notice.id) ? null : noteCameBack(known, notice.id),
  );
  return (record?.cameBack.length ?? 0) >= mostCameBack;
};

/** A message arrived: what came back before it is forgotten. */
export const noteArrived = async (deps: FollowUpDeps, address: string): Promise<void> => {
  await change(deps, address, (known) => (known === null || known.cameBack.length === 0 ? null : noteArrival(known)));
};
