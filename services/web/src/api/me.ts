import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** Who is signed in, what she may do, and what day it is. */
export const meQuery = (api: Api) =>
  queryOptions({
    queryKey: ['me'],
    queryFn: ({ signal }) => api.read('getMe', { params: {}, signal }),
    staleTime: 5 * 60_000,
  });
