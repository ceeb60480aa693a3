import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../api/create-api.ts';

/** The trust's outside professionals. */
export const contactsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['contacts'],
    queryFn: async ({ signal }) => (await api.read('getContacts', { params: {}, signal })).contacts,
    staleTime: 5 * 60_000,
  });
