import type { BlobPort, Ids, QueuePort } from '@waymark/runtime';

export interface ImportDeps {
  readonly blobs: BlobPort;
  readonly queue: QueuePort;
  readonly ids: Pick<Ids, 'import' | 'pupil' | 'staff' | 'contact' | 'request'>;
}
