import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { spokenDate } from '../design/due-date/due-words.ts';
import { useToast } from '../design/toast/toast.tsx';
import { type ClockState, readClockState, refusalOf } from './clock-state.ts';

export type Move = { readonly days: number } | { readonly to: string };

const path = '/demo/clock';

const clockQuery = queryOptions({
  queryKey: ['demo-clock'],
  queryFn: async ({ signal }): Promise<ClockState> => readClockState(await (await fetch(path, { signal })).json()),
  // Quick while it moves; otherwise now and then, because another tab may move it.
  refetchInterval: ({ state }) => (state.data?.moving ? 500 : 30_000),
});

/** Where the demo's clock stands. */
export const useClock = () => useQuery(clockQuery).data;

/** Moves it; everything that was fetched is fetched anew once the days have been lived through. */
export const useMoveClock = () => {
  const queries = useQueryClient();
  const toast = useToast();
  return async (move: Move): Promise<boolean> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(move) }).catch(() => null);
    if (response?.ok) queries.setQueryData(clockQuery.queryKey, readClockState(await response.json()));
    else
      toast(response === null ? 'Waymark could not be reached.' : refusalOf(await response.json()), {
        tone: 'problem',
      });
    return response?.ok ?? false;
  };
};

/** Tells when the clock has arrived, and has every list read again as of the new day. */
export const useArrival = (clock: ClockState | undefined): void => {
  const queries = useQueryClient();
  const toast = useToast();
  const day = useRef<string | undefined>(undefined);
  const moving = clock?.moving != null;
  const today = clock?.today;
  const failed = clock?.failed === true;
  useEffect(() => {
    if (today === undefined || moving) return;
    if (day.current !== undefined && day.current !== today) {
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'demo-clock' });
      if (failed) toast(`The clock stopped on ${spokenDate(today)}: a day’s work failed.`, { tone: 'problem' });
      else toast(`It is ${spokenDate(today)}. Every day’s work on the way was done.`);
    }
    day.current = today;
  }, [today, moving, failed, queries, toast]);
};
