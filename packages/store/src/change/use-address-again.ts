import {
  contactIdSchema,
  type EmailState,
  liftSuppression,
  type PupilFile,
  pupilIdSchema,
  type StaffFile,
  sameMailboxKey,
  staffIdSchema,
  suppressionOn,
} from '@waymark/domain';
import type { ChangeDeps, ChangeRequest } from './change-deps.ts';
import { changePupilFile } from './change-pupil-file.ts';
import { changeStaffFile } from './change-staff-file.ts';

interface Mailbox {
  readonly email: string | null;
  readonly emailState: EmailState;
}

const usable = <Row extends Mailbox>(row: Row, address: string): Row =>
  sameMailboxKey(row.email) === sameMailboxKey(address) ? { ...row, emailState: 'ok' } : row;

/** The child's file in which everybody who has this address may be written to again. */
export const withUsableAddress = (file: PupilFile, address: string): PupilFile => ({
  ...file,
  pupil: usable(file.pupil, address),
  adults: file.adults.map((adult) => usable(adult, address)),
});

const ofStaff = (file: StaffFile, address: string): StaffFile => ({ ...file, staff: usable(file.staff, address) });

const inContact = async (
  deps: ChangeDeps,
  request: ChangeRequest,
  { id, address }: { id: string; address: string },
) => {
  const contactId = contactIdSchema.parse(id);
  const stored = await deps.stores.contacts.get(contactId);
  const row = stored === null ? null : usable(stored.row, address);
  if (stored === null || row === null || row.emailState === stored.row.emailState) return;
  const changes = [{ field: `contact.${id}.emailState`, before: stored.row.emailState, after: row.emailState }];
  const { by: who, what, why, requestId } = request;
  const entry = { subject: 'TRUST', what, who, why, changes, at: deps.now, requestId } as const;
  await deps.stores.contacts.put({ row, expect: stored.version, audit: [entry] });
};

const inFile = async (deps: ChangeDeps, request: ChangeRequest, mark: string, address: string): Promise<void> => {
  const [kind, id = ''] = mark.split('#');
  if (kind === 'C') return inContact(deps, request, { id, address });
  if (kind === 'W') {
    const whose = { ...request, staffId: staffIdSchema.parse(id), expect: null };
    await changeStaffFile(deps, whose, (file) => ({ ok: true, file: ofStaff(file, address) }));
    return;
  }
  const whose = { ...request, pupilId: pupilIdSchema.parse(id), expect: null };
  await changePupilFile(deps, whose, (file) => ({ ok: true, file: withUsableAddress(file, address) }));
};

/**
 * Lets an address be written to again, whoever of the trust has it: what is known of it first, then every file that says
 * it does not work but the one that its caller changes herself. A file that is not reached keeps saying so, and is mended from its own page.
 */
export const useAddressAgain = async (
  deps: ChangeDeps,
  request: ChangeRequest,
  { address, besides = null }: { readonly address: string; readonly besides?: string | null },
): Promise<void> => {
  const known = await deps.stores.addresses.get(address);
  if (known === null) return;
  const standing = suppressionOn(known.row, deps.today);
  const row = liftSuppression(known.row, deps.today);
  const { by: who, what, why, requestId } = request;
  const changes = [{ field: 'address.suppression', before: standing, after: null }];
  const entry = { subject: 'TRUST', what, who, why, changes, at: deps.now, requestId } as const;
  const put = await deps.stores.addresses.put(address, { row, expect: known.version, audit: [entry] });
  if (!put.ok) throw new Error('What is known of an address changed while it was let be used again. Try once more.');
  for (const mark of standing?.marked ?? []) if (mark !== besides) await inFile(deps, request, mark, address);
};
