import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** A school's letters that wait to be posted or handed over. */
export const lettersQuery = (api: Api, schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'letters'],
    queryFn: ({ signal }) => api.read('getLetters', { params: { schoolId }, signal }),
  });
