import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

const askAgainAfter = 1000;

/** How far the children's dates are after a shared fact changed; asked for again every second until it is done. */
export const recomputeQuery = (api: Api, schoolId: string, recomputeId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'work', recomputeId],
    queryFn: ({ signal }) => api.read('getRecompute', { params: { schoolId, recomputeId }, signal }),
    refetchInterval: ({ state }) =>
      state.data?.state === 'done' || state.data?.state === 'failed' ? false : askAgainAfter,
    refetchIntervalInBackground: true,
  });
