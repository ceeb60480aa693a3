import type { BlobPort, Clock, Ids, Logger, NewToken, QueuePort } from '@waymark/runtime';
import type { Stores } from '@waymark/store';
import type { Context } from 'hono';
import type { familyEvents } from './events.ts';

/** Everything the family pages need from outside themselves. */
export interface FamilyDeps {
  readonly stores: Pick<Stores, 'forTenant' | 'links' | 'rates' | 'feeds' | 'digestLinks'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly newToken: NewToken;
  readonly queue: QueuePort;
  readonly blobs: Pick<BlobPort, 'put'>;
  readonly log: Logger<typeof familyEvents>;
  /** Where these pages are, without a slash at the end: `https://waymark.example.org/f`. Its path is where they answer. */
  readonly familyUrl: string;
  /** What CloudFront adds to each request; null where nothing stands in front. */
  readonly originSecret: string | null;
  /** Whence a request comes, as far as whoever stands in front can be believed; for limits alone, and never logged. */
  readonly sourceOf: (c: Context) => string;
}
