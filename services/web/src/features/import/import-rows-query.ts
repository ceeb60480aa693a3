import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ImportRow } from '@waymark/contracts';
import type { Api } from '../../api/create-api.ts';
import { rowsAPage } from './page-of-rows.ts';

export type RowsWanted = {
  readonly importId: string;
  /** The version of the import that the rows are of: another check makes other rows. */
  readonly version: number;
  readonly outcome?: ImportRow['outcome'] | undefined;
  readonly code?: string | undefined;
  readonly from?: number | undefined;
};

/** A page of an import's rows, each with what becomes of it. The page before stays in sight while the next is fetched. */
export const importRowsQuery = (api: Api, { importId, version, outcome, code, from = 0 }: RowsWanted) =>
  queryOptions({
    queryKey: ['import', importId, 'rows', version, outcome ?? null, code ?? null, from],
    queryFn: ({ signal }) => {
      const query = { offset: from, limit: rowsAPage, ...(outcome ? { outcome } : {}), ...(code ? { code } : {}) };
      return api.read('getImportRows', { params: { importId }, query, signal });
    },
    placeholderData: keepPreviousData,
  });
