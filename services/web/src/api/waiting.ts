import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** How many messages of a school are held, and how many letters are to be sent. */
export const waitingQuery = (api: Api, schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'waiting'],
    queryFn: ({ signal }) => api.read('getWaiting', { params: { schoolId }, signal }),
    staleTime: 60_000,
  });
