import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** A school's planned meetings. */
export const meetingsQuery = (api: Api, schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'meetings'],
    queryFn: async ({ signal }) => (await api.read('getMeetings', { params: { schoolId }, signal })).meetings,
  });
