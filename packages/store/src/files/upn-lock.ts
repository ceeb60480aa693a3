import { createHmac } from 'node:crypto';
import type { PupilFile, TrustId } from '@waymark/domain';
import type { Write } from '../client/table-client.ts';
import { writesTo } from '../client/writes.ts';
import type { Key, TenantKeys } from '../table/keys.ts';

/** Keeps a UPN out of every key: the same text under the same trust and key gives the same lock, and tells nothing. */
export const upnHmac = (upnKey: string, trustId: TrustId, upn: string): string =>
  createHmac('sha256', upnKey).update(`upn|${trustId}|${upn}`).digest('base64url');

interface LockChange {
  readonly tableName: string;
  readonly keys: TenantKeys;
  readonly hmac: (upn: string) => string;
  readonly before: PupilFile | null;
  readonly after: PupilFile | null;
}

/** Takes the lock of a UPN that the file did not have, and gives up that of one it no longer has. */
export const upnWrites = (change: LockChange): Write<'upn' | 'file'>[] => {
  const writes = writesTo(change.tableName);
  const was = change.before?.pupil.upn || null;
  const is = change.after?.pupil.upn || null;
  if (was === is) return [];
  const key = (upn: string): Key => change.keys.upnLock(change.hmac(upn));
  return [
    ...(is !== null && change.after !== null
      ? [writes.create('upn', key(is), { pupilId: change.after.pupil.id })]
      : []),
    ...(was !== null && change.before !== null
      ? [writes.remove('file', key(was), { attribute: 'pupilId', value: change.before.pupil.id })]
      : []),
  ];
};
