import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** What is overdue, due, waiting and held in a school. */
export const todayQuery = (api: Api, schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'today'],
    queryFn: ({ signal }) => api.read('getToday', { params: { schoolId }, signal }),
  });
