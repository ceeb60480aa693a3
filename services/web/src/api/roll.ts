import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** Every child on roll, by name only; read once a school and searched in memory. */
export const rollQuery = (api: Api, schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'roll'],
    queryFn: async ({ signal }) => (await api.read('getRoll', { params: { schoolId }, signal })).pupils,
    staleTime: 30 * 60_000,
    gcTime: Number.POSITIVE_INFINITY,
  });
