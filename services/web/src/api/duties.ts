import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** What a school itself must publish. */
export const dutiesQuery = (api: Api, schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'duties'],
    queryFn: ({ signal }) => api.read('getDuties', { params: { schoolId }, signal }),
  });
