import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** Who changed what of a child in one month, `2026-11`. */
export const pupilHistoryQuery = (api: Api, pupilId: string, month: string) =>
  queryOptions({
    queryKey: ['pupil', pupilId, 'history', month],
    queryFn: async ({ signal }) =>
      (await api.read('getPupilHistory', { params: { pupilId }, query: { month }, signal })).entries,
  });
