import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** Whether her own calendar has an address to subscribe to. */
export const feedQuery = (api: Api) =>
  queryOptions({
    queryKey: ['feed'],
    queryFn: ({ signal }) => api.read('getFeed', { params: {}, signal }),
  });
