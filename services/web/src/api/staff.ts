import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** A school's staff who use Waymark. */
export const staffQuery = (api: Api, schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'staff'],
    queryFn: async ({ signal }) => (await api.read('getStaff', { params: { schoolId }, signal })).staff,
  });
