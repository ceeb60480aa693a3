import { createHmac } from 'node:crypto';
import { type AddressRecord, addressRecordSchema, sameMailboxKey } from '@waymark/domain';
import type { TenantDeps } from '../files/file-store.ts';
import { type PutResult, type RowPut, type Versioned, versionedRows } from '../trust/versioned-rows.ts';

/** What a trust knows of addresses. No key holds one: each is named by a keyed hash, and of no other trust the same. */
export interface AddressStore {
  /** What is known of the address, however it is written; null: nothing. */
  get(address: string): Promise<Versioned<AddressRecord> | null>;
  put(address: string, put: RowPut<AddressRecord>): Promise<PutResult>;
}

export const createAddressStore = ({ table, keys, trustId, upnKey }: TenantDeps): AddressStore => {
  const rows = versionedRows(table, keys, addressRecordSchema);
  const keyOf = (address: string) => {
    const mailbox = sameMailboxKey(address) ?? '';
    return keys.address(createHmac('sha256', upnKey).update(`address|${trustId}|${mailbox}`).digest('base64url'));
  };
  return {
    get: (address) => rows.get(keyOf(address)),
    put: (address, put) => rows.put(keyOf(address), put),
  };
};
