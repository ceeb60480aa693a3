import type { BlobPort, Clock, IdentityPort, Ids, Logger, NewToken, QueuePort } from '@waymark/runtime';
import type { Stores } from '@waymark/store';
import type { apiEvents } from './events.ts';

/** Everything the API needs from outside itself. */
export interface ApiDeps {
  readonly stores: Pick<Stores, 'forTenant' | 'members' | 'invites' | 'links' | 'feeds'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly identity: IdentityPort;
  readonly queue: QueuePort;
  readonly blobs: BlobPort;
  readonly log: Logger<typeof apiEvents>;
  readonly newToken: NewToken;
  /** Signs cursors; changing it ends the lists that somebody is reading. */
  readonly cursorSecret: string;
  /** What CloudFront adds to each request; null where nothing stands in front. */
  readonly originSecret: string | null;
  /** Who vouches for the addresses that invited people sign in with. */
  readonly issuer: string;
  /** True on one machine: the clock can be moved, and mail goes to the mailbox page. */
  readonly demo: boolean;
}
