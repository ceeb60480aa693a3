import { queryOptions } from '@tanstack/react-query';
import type { Api } from './create-api.ts';

/** A school with how families reach it. */
export const schoolQuery = (api: Api, schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'itself'],
    queryFn: ({ signal }) => api.read('getSchool', { params: { schoolId }, signal }),
  });

/** A school's terms and INSET days. */
export const calendarQuery = (api: Api, schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'calendar'],
    queryFn: ({ signal }) => api.read('getCalendar', { params: { schoolId }, signal }),
  });
