import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../api/create-api.ts';

/** Who has answered about a meeting; under the child's own key, so that a change to her file reads it again. */
export const answersQuery = (api: Api, pupilId: string, meetingId: string) =>
  queryOptions({
    queryKey: ['pupil', pupilId, 'answers', meetingId],
    queryFn: ({ signal }) => api.read('getAnswers', { params: { pupilId, meetingId }, signal }),
  });
