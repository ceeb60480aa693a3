import type { Import } from '@waymark/domain';
import type { Clock } from '@waymark/runtime';
import type { ImportStore } from '@waymark/store';

interface ProgressDeps {
  readonly imports: Pick<ImportStore, 'load' | 'change'>;
  readonly clock: Pick<Clock, 'real'>;
}

export interface Progress {
  /** One more child is done. */
  readonly step: () => void;
  /** Waits for what is being written. */
  readonly settled: () => Promise<void>;
}

const everyChildren = 25;
const everyMs = 500;

/**
 * Keeps an import's progress on its row: not for every child, but often enough to watch. Somebody else's progress of the
 * same work is no fault: the row is read again and this one's is written over it.
 */
export const createProgress = (
  { imports, clock }: ProgressDeps,
  start: Import,
  { done: already, total }: { readonly done: number; readonly total: number },
): Progress => {
  let row = start;
  let done = already;
  let shown = already;
  let shownAt = Date.parse(clock.real());
  let writing: Promise<void> = Promise.resolve();

  const put = async (after: Partial<Import>): Promise<void> => {
    const changed = await imports.change({ before: row, after: { ...row, ...after }, audit: [] });
    if (changed.ok) {
      row = changed.import;
      return;
    }
    const fresh = await imports.load(row.id);
    if (fresh !== null && fresh.state === start.state) row = fresh;
  };

  return {
    step: (): void => {
      done += 1;
      const now = Date.parse(clock.real());
      if (done - shown < everyChildren && now - shownAt < everyMs) return;
      shown = done;
      shownAt = now;
      const progress = { done, total };
      writing = writing.then(() => put({ progress }));
    },
    settled: () => writing,
  };
};
