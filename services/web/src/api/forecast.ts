import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** What of a school's next twelve weeks will be missed if nothing changes. */
export const forecastQuery = (api: Api, schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'forecast'],
    queryFn: ({ signal }) => api.read('getForecast', { params: { schoolId }, signal }),
  });

/** The same of every school of the trust, in figures. */
export const trustForecastQuery = (api: Api) =>
  queryOptions({
    queryKey: ['trust', 'forecast'],
    queryFn: ({ signal }) => api.read('getTrustForecast', { params: {}, signal }),
  });
