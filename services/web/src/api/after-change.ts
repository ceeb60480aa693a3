import type { QueryClient } from '@tanstack/react-query';

/** What a change to a child's file makes out of date: her page, and every list of every school. The roll stays unless names changed. */
export const afterPupilChange = (queries: QueryClient, pupilId: string): Promise<unknown> =>
  Promise.all([
    queries.invalidateQueries({ queryKey: ['pupil', pupilId] }),
    queries.invalidateQueries({ queryKey: ['school'] }),
  ]);

/** What a change to a member of staff makes out of date. */
export const afterStaffChange = (queries: QueryClient, staffId: string): Promise<unknown> =>
  Promise.all([
    queries.invalidateQueries({ queryKey: ['staff', staffId] }),
    queries.invalidateQueries({ queryKey: ['school'] }),
  ]);
