import { queryOptions } from '@tanstack/react-query';
import type { ImportView } from '@waymark/contracts';
import type { Api } from '../../api/create-api.ts';

const askAgainAfter = 1000;

/** Whether work on the import is under way at this moment. */
export const isWorking = (state: ImportView['import']['state'] | undefined): boolean =>
  state === 'committing' || state === 'undoing';

/** One import as far as it has come; asked for again every second while it is being written or taken back. */
export const importQuery = (api: Api, importId: string) =>
  queryOptions({
    queryKey: ['import', importId],
    queryFn: ({ signal }) => api.read('getImport', { params: { importId }, signal }),
    refetchInterval: ({ state }) => (isWorking(state.data?.import.state) ? askAgainAfter : false),
    refetchIntervalInBackground: true,
  });
