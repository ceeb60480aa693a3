import type { BlobPort, Clock, Ids, QueuePort } from '@waymark/runtime';
import type { Stores } from '@waymark/store';

export interface TasksDeps {
  readonly stores: Pick<Stores, 'forTenant'>;
  readonly blobs: Pick<BlobPort, 'get' | 'put'>;
  readonly queue: QueuePort;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'request'>;
}

/** Whether there is still time to begin something more; a Lambda's ends, a laptop's does not. */
export type TimeLeft = () => boolean;

/** How a run of long work ended: with all of it done, or with more to do because time was up. */
export type WorkEnd = 'done' | 'more';
