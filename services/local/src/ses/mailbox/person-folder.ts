import { createHash } from 'node:crypto';
import type { StoredMail } from '../stored-mail.ts';

/** Everything that one address was sent. `id` stands for the address in links, which never carry one. */
export type PersonFolder = { id: string; address: string; count: number };

/** The id of an address: the same on every start, whatever the case it is written in. */
export function folderId(address: string): string {
  return createHash('sha256').update(address.toLowerCase()).digest('hex').slice(0, 16);
}

/** A folder for each address that was ever written to, in the order of the alphabet. */
export function personFolders(mails: readonly StoredMail[]): PersonFolder[] {
  const folders = new Map<string, PersonFolder>();
  for (const address of mails.flatMap(({ recipients }) => recipients.map((one) => one.toLowerCase()))) {
    const id = folderId(address);
    folders.set(id, { id, address, count: (folders.get(id)?.count ?? 0) + 1 });
  }
  return [...folders.values()].sort((one, other) => one.address.localeCompare(other.address, 'en-GB'));
}
