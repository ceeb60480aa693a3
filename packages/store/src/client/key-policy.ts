import type { TrustId } from '@waymark/domain';
import type { IndexName } from '../table/definition.ts';
import { tenantPrefix } from '../table/keys.ts';

/** Which keys a client may touch: how base partition keys must start, and those of each index it may read. */
export interface KeyPolicy {
  readonly base: readonly string[];
  readonly indexes: Readonly<Partial<Record<IndexName, string>>>;
}

/** The rows and lists of one trust, and no others. */
export const tenantPolicy = (trustId: TrustId): KeyPolicy => ({
  base: [tenantPrefix(trustId)],
  indexes: { list: tenantPrefix(trustId) },
});

/** The roles that belong to no trust; each sees its own keys only. */
export const rolePolicies = {
  identity: { base: ['USER#', 'INVITE#'], indexes: {} },
  links: { base: ['LINK#', 'LINKS#', 'LINKTO#', 'RATE#'], indexes: {} },
  feeds: { base: ['FEED#'], indexes: {} },
  sweep: { base: ['JOB#sweep'], indexes: { due: 'DUE#' } },
  outbox: { base: [], indexes: { outbox: 'OUT#' } },
} as const satisfies Record<string, KeyPolicy>;
