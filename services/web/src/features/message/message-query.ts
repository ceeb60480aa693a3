import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../api/create-api.ts';

/** A message exactly as it was sent. It never changes, so it is read once. */
export const messageQuery = (api: Api, pupilId: string, noticeId: string) =>
  queryOptions({
    queryKey: ['pupil', pupilId, 'message', noticeId],
    queryFn: ({ signal }) => api.read('getMessage', { params: { pupilId, noticeId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
