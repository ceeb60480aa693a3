import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { TrustId } from '@waymark/domain';
import { type AddressStore, createAddressStore } from './addresses/address-store.ts';
import { type AuditStore, createAuditStore } from './audit/audit-store.ts';
import { boundClient } from './client/bound-client.ts';
import { type KeyPolicy, rolePolicies, tenantPolicy } from './client/key-policy.ts';
import { createTableClient, type TableClient } from './client/table-client.ts';
import { createDigestLinks, type DigestLinks } from './digests/digest-links.ts';
import { createDutyStore, type DutyStore } from './duty/duty-store.ts';
import { createFeedStore, type FeedStore } from './feeds/feed-store.ts';
import { createFileStore, type FileStore } from './files/file-store.ts';
import { createParkingStore, type ParkingStore } from './files/park-item.ts';
import { createIdempotencyStore, type IdempotencyStore } from './idempotency/idempotency-store.ts';
import {
  createInviteStore,
  createMemberStore,
  type InviteStore,
  type MemberStore,
} from './identity/identity-stores.ts';
import { createImportStore, type ImportStore } from './imports/import-store.ts';
import { createLinkStore, type LinkStore } from './links/link-store.ts';
import { createRateStore, type RateStore } from './links/rate-store.ts';
import { createListStore, type ListStore } from './lists/list-store.ts';
import { createSchoolRows, type RegisterStore, type RollStore } from './lists/school-rows.ts';
import { createNoticeStore, type NoticeStore } from './notices/notice-store.ts';
import { createOutboxStore, type OutboxStore } from './outbox/outbox-store.ts';
import { createRecomputeStore, type RecomputeStore } from './recompute/recompute-store.ts';
import { createStaffFileStore, type StaffFileStore } from './staff/staff-file-store.ts';
import { createSweepStore, type SweepStore } from './sweep/sweep-store.ts';
import { tenantKeys } from './table/keys.ts';
import { createWordsStore, type WordsStore } from './templates/words-store.ts';
import {
  type CadenceStore,
  type CalendarStore,
  type ContactStore,
  createTrustStores,
  type LaSettingsStore,
  type SchoolStore,
  type TrustStore,
} from './trust/trust-stores.ts';

/** Everything of one trust. No method takes a trust id, and the client beneath refuses every other trust's keys. */
export interface TenantStores {
  readonly files: FileStore;
  readonly staffFiles: StaffFileStore;
  /** What schools themselves owe. */
  readonly duties: DutyStore;
  readonly parking: ParkingStore;
  readonly trust: TrustStore;
  readonly schools: SchoolStore;
  readonly contacts: ContactStore;
  readonly calendars: CalendarStore;
  readonly cadences: CadenceStore;
  readonly laSettings: LaSettingsStore;
  readonly words: WordsStore;
  readonly register: RegisterStore;
  readonly roll: RollStore;
  readonly lists: ListStore;
  readonly imports: ImportStore;
  readonly recomputes: RecomputeStore;
  readonly notices: NoticeStore;
  readonly addresses: AddressStore;
  readonly audit: AuditStore;
  readonly idempotency: IdempotencyStore;
}

export interface Stores {
  forTenant(trustId: TrustId): TenantStores;
  readonly members: MemberStore;
  readonly invites: InviteStore;
  /** Links for people without accounts, and how often something was asked for. */
  readonly links: LinkStore;
  readonly rates: RateStore;
  /** Private addresses of staff calendars. */
  readonly feeds: FeedStore;
  /** Links that end a digest, without a row of their own. */
  readonly digestLinks: DigestLinks;
  readonly sweep: SweepStore;
  readonly outbox: OutboxStore;
}

export interface StoreDeps {
  readonly client: DynamoDBClient;
  /** The client whose credentials reach one trust only; left out where nothing checks them, as on an emulator. */
  readonly clientForTenant?: (trustId: TrustId) => DynamoDBClient;
  readonly tableName: string;
  /** The secret behind the keys of UPN locks and invitations; changing it frees every lock. */
  readonly upnKey: string;
  /** How many shards `due` and `outbox` have; never changed once rows are there. */
  readonly shards?: number;
}

const defaultShards = 8;

/** The stores over one table. Each is bound to the keys of its trust or role. */
export const createStores = (deps: StoreDeps): Stores => {
  const { client, tableName, upnKey, shards = defaultShards } = deps;
  const tableFor = (from: DynamoDBClient, policy: KeyPolicy): TableClient =>
    createTableClient(boundClient({ client: from, tableName, policy }), tableName);
  const identity = tableFor(client, rolePolicies.identity);
  const links = tableFor(client, rolePolicies.links);

  return {
    forTenant: (trustId) => {
      const table = tableFor(deps.clientForTenant?.(trustId) ?? client, tenantPolicy(trustId));
      const keys = tenantKeys(trustId);
      const tenant = { table, keys, trustId, upnKey, shards };
      return {
        files: createFileStore(tenant),
        staffFiles: createStaffFileStore(tenant),
        duties: createDutyStore(tenant),
        parking: createParkingStore(tenant),
        words: createWordsStore(tenant),
        ...createTrustStores(tenant),
        ...createSchoolRows(table, keys),
        lists: createListStore(table, keys),
        imports: createImportStore(table, keys),
        recomputes: createRecomputeStore(tenant),
        notices: createNoticeStore(tenant),
        addresses: createAddressStore(tenant),
        audit: createAuditStore(table, keys),
        idempotency: createIdempotencyStore(table, keys),
      };
    },
    members: createMemberStore(identity),
    invites: createInviteStore(identity, upnKey),
    links: createLinkStore(links, upnKey),
    rates: createRateStore(links, upnKey),
    feeds: createFeedStore(tableFor(client, rolePolicies.feeds)),
    digestLinks: createDigestLinks(upnKey),
    sweep: createSweepStore(tableFor(client, rolePolicies.sweep), shards),
    outbox: createOutboxStore(tableFor(client, rolePolicies.outbox), shards),
  };
};
