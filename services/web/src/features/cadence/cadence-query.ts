import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CadenceStep, MeetingKind } from '@waymark/domain';
import type { Api } from '../../api/create-api.ts';

/** A school's cadences, with the planned meetings that stand under others. */
export const cadencesQuery = (api: Api, schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'cadences'],
    queryFn: ({ signal }) => api.read('getCadences', { params: { schoolId }, signal }),
  });

interface Tried {
  readonly schoolId: string;
  readonly kind: MeetingKind;
  readonly steps: readonly CadenceStep[];
  /** The day of the meeting it is tried on, as `2027-02-11`; null: one far enough ahead. */
  readonly on: string | null;
}

/** A cadence on the days of one meeting. The last answer stays until the next is there. */
export const cadencePreviewQuery = (api: Api, { schoolId, kind, steps, on }: Tried) =>
  queryOptions({
    queryKey: ['school', schoolId, 'cadence-preview', kind, on, steps],
    queryFn: ({ signal }) =>
      api.read('previewCadence', {
        params: { schoolId, meetingKind: kind },
        body: { steps: [...steps], on },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
