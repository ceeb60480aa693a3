import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** A child's page. */
export const pupilQuery = (api: Api, pupilId: string) =>
  queryOptions({
    queryKey: ['pupil', pupilId, 'file'],
    queryFn: ({ signal }) => api.read('getPupil', { params: { pupilId }, signal }),
  });
