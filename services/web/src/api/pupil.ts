import { queryOptions } from '@tanstack/react-query';
import { areMessagesBeingWritten } from './being-written.ts';
import type { Api } from './create-api.ts';

const askAgainAfter = 10_000;

/** A child's page; asked for again while messages of a meeting are being written. */
export const pupilQuery = (api: Api, pupilId: string) =>
  queryOptions({
    queryKey: ['pupil', pupilId, 'file'],
    queryFn: ({ signal }) => api.read('getPupil', { params: { pupilId }, signal }),
    refetchInterval: ({ state }) =>
      state.data !== undefined && areMessagesBeingWritten(state.data) ? askAgainAfter : false,
  });
