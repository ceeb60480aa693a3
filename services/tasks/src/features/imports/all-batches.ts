import type { ImportBatch, ImportId } from '@waymark/domain';
import type { ImportStore } from '@waymark/store';

/** Everything an import has written so far, in the order in which it is numbered. */
export const allBatches = async (imports: ImportStore, importId: ImportId): Promise<ImportBatch[]> => {
  const batches: ImportBatch[] = [];
  let page = await imports.batches({ importId });
  batches.push(...page.rows);
  while (page.cursor !== null) {
    page = await imports.batches({ importId, cursor: page.cursor });
    batches.push(...page.rows);
  }
  return batches;
};
