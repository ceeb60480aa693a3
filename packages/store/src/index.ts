export type { AddressStore } from './addresses/address-store.ts';
export { type AuditEntry, type AuditSubject, auditEntrySchema, auditSubjectSchema } from './audit/audit-entry.ts';
export type { AuditStore } from './audit/audit-store.ts';
export * from './change/index.ts';
export { type Cursor, cursorSchema } from './client/cursor.ts';
export { KeyRefused } from './client/key-guard.ts';
export type { Page } from './client/table-client.ts';
export { createStores, type StoreDeps, type Stores, type TenantStores } from './create-stores.ts';
export type { DigestLinks, DigestOf } from './digests/digest-links.ts';
export type { DutyStore, LoadedDuties } from './duty/duty-store.ts';
export type { Feed, FeedOwner, FeedStore } from './feeds/feed-store.ts';
export { type CommitContext, type CommitResult, mostRows } from './files/commit.ts';
export type { Derived } from './files/derived-writes.ts';
export type { FileCommit, FileStore, Loaded } from './files/file-store.ts';
export type { StoredResponse } from './idempotency/idempotency-row.ts';
export type { Begun, IdempotencyStore } from './idempotency/idempotency-store.ts';
export type { Invite, InvitedAs, InviteStore, Member, MemberStore } from './identity/identity-stores.ts';
export { type ImportChanged, type ImportStore, importTransitions } from './imports/import-store.ts';
export type { AddressLink, LinkStore, NewLinkInput } from './links/link-store.ts';
export type { RateStore, Taken } from './links/rate-store.ts';
export { everyPage } from './lists/every-page.ts';
export type { Listed, ListQuery, ListStore } from './lists/list-store.ts';
export type { RegisterStore, RollStore } from './lists/school-rows.ts';
export type {
  ClaimInput,
  NoticeRef,
  NoticeStore,
  Settled,
  SettleInput,
  SettlingEvent,
} from './notices/notice-store.ts';
export type { OutboxItem, OutboxStore } from './outbox/outbox-store.ts';
export { changedChildrenKept, type Recompute, recomputeSchema } from './recompute/recompute-row.ts';
export type { RecomputeStore } from './recompute/recompute-store.ts';
export { StoredRowInvalid } from './rows/stored-row-invalid.ts';
export type { LoadedStaff, StaffCommit, StaffFileStore } from './staff/staff-file-store.ts';
export type { DueItem, SweepStore } from './sweep/sweep-store.ts';
export { createTable, createTableInput } from './table/create-table.ts';
export { type IndexName, tableDefinition } from './table/definition.ts';
export { fileKeys } from './table/keys.ts';
export { shardOf } from './table/shard.ts';
export { type ItemOwner, type ListSubject, ownerOfPk, type Subject } from './table/subject-of-key.ts';
export type { WordsPut, WordsStore } from './templates/words-store.ts';
export type {
  CadenceStore,
  CalendarStore,
  ContactStore,
  LaSettingsStore,
  SchoolStore,
  SharedFactPut,
  TrustStore,
} from './trust/trust-stores.ts';
export type { PutResult, RowPut, RowRemoval, Versioned } from './trust/versioned-rows.ts';
