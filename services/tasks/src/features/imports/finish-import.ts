import type { Import, ImportId, Instant } from '@waymark/domain';
import type { ImportStore } from '@waymark/store';

type Ended = Pick<Import, 'state' | 'progress'> & Partial<Pick<Import, 'counts'>>;

const attempts = 5;

/** Puts an import into its final state, unless another delivery of the same message has. */
export const finishImport = async (
  imports: Pick<ImportStore, 'load' | 'change'>,
  importId: ImportId,
  { from, ended, now }: { from: Import['state']; ended: Ended; now: Instant },
): Promise<void> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const row = await imports.load(importId);
    if (row === null || row.state !== from) return;
    const changed = await imports.change({ before: row, after: { ...row, ...ended, finishedAt: now }, audit: [] });
    if (changed.ok) return;
  }
  throw new Error('An import could not be given its final state. Nothing is lost; the next message does it.');
};
