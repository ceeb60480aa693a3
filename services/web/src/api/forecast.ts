import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** What of a school's next twelve weeks will be missed if nothing changes. */
export const forecastQuery = (api: Api, schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'forecast'],
    queryFn: ({ signal }) => api.read('getForecast', { params: { schoolId }, signal }),
  });
