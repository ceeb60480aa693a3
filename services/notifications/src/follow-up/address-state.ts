import {
  type ContactId,
  contactIdSchema,
  type EmailState,
  type Notice,
  type PupilFile,
  type StaffFile,
  staffIdSchema,
} from '@waymark/domain';
import { changeStaffFile } from '@waymark/store';
import type { FollowUpDeps } from './follow-up.ts';

/** What became of an address that a message went to. */
export interface AddressState {
  readonly address: string;
  readonly state: EmailState;
}

const same = (a: string | null, b: string): boolean => a !== null && a.trim().toLowerCase() === b.trim().toLowerCase();

/** The child's or an adult's address as it is now known; another one recorded since is left alone. */
export const withFamilyAddress = (
  file: PupilFile,
  { recipient }: Notice,
  { address, state }: AddressState,
): PupilFile => {
  if (recipient.kind === 'child' && same(file.pupil.email, address)) {
    return { ...file, pupil: { ...file.pupil, emailState: state } };
  }
  const isHers = (adult: PupilFile['adults'][number]): boolean =>
    recipient.kind === 'adult' && adult.id === recipient.id && same(adult.email, address);
  return { ...file, adults: file.adults.map((adult) => (isHers(adult) ? { ...adult, emailState: state } : adult)) };
};

/** Her own address, where the message was to herself. */
export const withOwnAddress = (file: StaffFile, { recipient }: Notice, { address, state }: AddressState): StaffFile =>
  recipient.kind === 'staff' && recipient.id === file.staff.id && same(file.staff.email, address)
    ? { ...file, staff: { ...file.staff, emailState: state } }
    : file;

const noteContact = async (deps: FollowUpDeps, id: ContactId, { address, state }: AddressState): Promise<void> => {
  const { stores, now, requestId } = deps;
  const stored = await stores.contacts.get(id);
  if (stored === null || !same(stored.row.email, address) || stored.row.emailState === state) return;
  const changes = [{ field: `contact.${id}.emailState`, before: stored.row.emailState, after: state }];
  const entry = {
    subject: 'TRUST',
    what: 'address-noted',
    who: 'system',
    why: null,
    changes,
    at: now,
    requestId,
  } as const;
  const put = await stores.contacts.put({
    row: { ...stored.row, emailState: state },
    expect: stored.version,
    audit: [entry],
  });
  if (!put.ok) throw new Error("A professional's row changed while her address was noted. It will be tried again.");
};

/** Notes what is known of the address of someone whose row is not in the message's own file. */
export const noteAddressElsewhere = async (
  deps: FollowUpDeps,
  notice: Notice,
  address: AddressState,
): Promise<void> => {
  const { recipient } = notice;
  if (recipient.kind === 'professional') return noteContact(deps, contactIdSchema.parse(recipient.id), address);
  const { subject } = deps.ref;
  const isOwn = subject.kind === 'staff' && recipient.kind === 'staff' && recipient.id === subject.staffId;
  if (recipient.kind !== 'staff' || isOwn) return;
  const request = { by: 'system', what: 'address-noted', why: null, requestId: deps.requestId, expect: null } as const;
  const changed = await changeStaffFile(deps, { ...request, staffId: staffIdSchema.parse(recipient.id) }, (file) => ({
    ok: true,
    file: withOwnAddress(file, notice, address),
  }));
  if (!changed.ok && changed.reason !== 'not-found') {
    throw new Error(`An address could not be noted: ${changed.reason}. It will be tried again.`);
  }
};
