import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../api/create-api.ts';
import type { MeetingBody } from './planner-form.ts';

/** Stands in for a place that is not typed yet: nothing in a preview depends on it, and the API wants one. */
const somewhere = 'To be said';

/** What planning a meeting would set in motion, for one version of the child's file. The last one stays until the next is there. */
export const previewQuery = (api: Api, pupilId: string, version: number, body: MeetingBody | null) =>
  queryOptions({
    queryKey: ['pupil', pupilId, 'meeting-preview', version, body === null ? null : { ...body, place: '' }],
    queryFn: ({ signal }) => {
      if (body === null) throw new Error('There is no meeting to preview yet. Ask once it has a day and hours.');
      return api.read('previewMeeting', { params: { pupilId }, body: { ...body, place: somewhere }, signal });
    },
    enabled: body !== null,
    placeholderData: keepPreviousData,
  });
