import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** One member of staff with her times as SENCO and her qualification. */
export const staffFileQuery = (api: Api, staffId: string) =>
  queryOptions({
    queryKey: ['staff', staffId],
    queryFn: ({ signal }) => api.read('getStaffFile', { params: { staffId }, signal }),
  });
