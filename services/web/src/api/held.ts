import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** A school's messages that wait for a person. */
export const heldQuery = (api: Api, schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'held'],
    queryFn: ({ signal }) => api.read('getHeld', { params: { schoolId }, signal }),
  });
