import {
  type ContactId,
  contactIdSchema,
  type EmailState,
  type Notice,
  type PupilFile,
  type StaffFile,
  type SuppressionReason,
  sameMailboxKey,
  staffIdSchema,
} from '@waymark/domain';
import { changeStaffFile } from '@waymark/store';
import { suppressAddress } from '../addresses/note-address.ts';
import type { FollowUpDeps } from './follow-up.ts';

/** What became of an address that a message went to. */
export interface AddressState {
  readonly address: string;
  readonly state: SuppressionReason;
  /** The provider's id of the message whose event said so. */
  readonly event: string;
}

const same = (a: string | null, b: string): boolean =>
  sameMailboxKey(a) !== null && sameMailboxKey(a) === sameMailboxKey(b);

type Mailbox = { readonly email: string | null; readonly emailState: EmailState };

/** The row as its address is now known; another address recorded since is left alone. */
const marked = <Row extends Mailbox>(row: Row, { address, state }: AddressState): Row =>
  same(row.email, address) ? { ...row, emailState: state } : row;

/** Everybody in the file who has this address: one mailbox may be both parents'. */
export const withFamilyAddress = (file: PupilFile, known: AddressState): PupilFile => ({
  ...file,
  pupil: marked(file.pupil, known),
  adults: file.adults.map((adult) => marked(adult, known)),
});

/** Her own address, where it is the one. */
export const withOwnAddress = (file: StaffFile, known: AddressState): StaffFile => ({
  ...file,
  staff: marked(file.staff, known),
});

const noteContact = async (deps: FollowUpDeps, id: ContactId, known: AddressState): Promise<void> => {
  const { stores, now, requestId } = deps;
  const stored = await stores.contacts.get(id);
  if (stored === null) return;
  const row = marked(stored.row, known);
  if (row.emailState === stored.row.emailState) return;
  const changes = [{ field: `contact.${id}.emailState`, before: stored.row.emailState, after: row.emailState }];
  const entry = {
    subject: 'TRUST',
    what: 'address-noted',
    who: 'system',
    why: null,
    changes,
    at: now,
    requestId,
  } as const;
  const put = await stores.contacts.put({ row, expect: stored.version, audit: [entry] });
  if (!put.ok) throw new Error("A professional's row changed while her address was noted. It will be tried again.");
};

/** The files that say so of the address: the message's own, and that of a recipient whose row is elsewhere. */
const marksOf = ({ ref: { subject } }: FollowUpDeps, { recipient }: Notice): readonly string[] => {
  const own = subject.kind === 'pupil' ? `P#${subject.pupilId}` : `W#${subject.staffId}`;
  if (recipient.kind === 'professional') return [own, `C#${recipient.id}`];
  return recipient.kind === 'staff' ? [...new Set([own, `W#${recipient.id}`])] : [own];
};

/**
 * Notes what is known of the address for the whole trust, so that nothing is sent to it whoever has it, and in the row of
 * someone who is not in the message's own file.
 */
export const noteAddressElsewhere = async (deps: FollowUpDeps, notice: Notice, known: AddressState): Promise<void> => {
  const { state: reason, event } = known;
  for (const mark of marksOf(deps, notice)) await suppressAddress(deps, known.address, { reason, event, mark });
  const { recipient } = notice;
  if (recipient.kind === 'professional') return noteContact(deps, contactIdSchema.parse(recipient.id), known);
  const { subject } = deps.ref;
  const isOwn = subject.kind === 'staff' && recipient.kind === 'staff' && recipient.id === subject.staffId;
  if (recipient.kind !== 'staff' || isOwn) return;
  const request = { by: 'system', what: 'address-noted', why: null, requestId: deps.requestId, expect: null } as const;
  const changed = await changeStaffFile(deps, { ...request, staffId: staffIdSchema.parse(recipient.id) }, (file) => ({
    ok: true,
    file: withOwnAddress(file, known),
  }));
  if (!changed.ok && changed.reason !== 'not-found') {
    throw new Error(`An address could not be noted: ${changed.reason}. It will be tried again.`);
  }
};
