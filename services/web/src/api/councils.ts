import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** The councils that the trust deals with. */
export const councilsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['councils'],
    queryFn: ({ signal }) => api.read('getCouncils', { params: {}, signal }),
  });
