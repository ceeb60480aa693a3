import { useQueryClient } from '@tanstack/react-query';
import type { ImportView, Problem } from '@waymark/contracts';
import { useEffect, useMemo, useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { importQuery } from './import-query.ts';
import type { Settled } from './settle.ts';
import { createSettler } from './settler.ts';

const pause = 500;

export type Settling = {
  /** What the person has settled, her last choice included, though it may still be on its way. */
  readonly settled: Settled;
  /** Whether the rows shown are those of her last choice. */
  readonly state: 'checked' | 'checking' | 'refused';
  readonly problem: Problem | null;
  readonly settle: (settling: Settled) => void;
  /** Checks at once: for the first time, or after a refusal. */
  readonly again: () => void;
};

const afterPause = (go: () => void) => {
  const timer = setTimeout(go, pause);
  return () => clearTimeout(timer);
};

/** Sends what the person settles and shows what it makes of the rows. A choice is in sight at once. */
export const useSettling = (view: ImportView): Settling => {
  const api = useApi();
  const queries = useQueryClient();
  const importId = view.import.id;
  const [last, setLast] = useState<{
    readonly settling: Settled | null;
    readonly state: Settling['state'];
    readonly problem: Problem | null;
  }>({ settling: null, state: 'checked', problem: null });
  const settler = useMemo(() => {
    const { queryKey } = importQuery(api, importId);
    return createSettler({
      check: (body) => api.call('checkImport', { params: { importId }, body }),
      afterPause,
      tell: (news) => {
        if (news.state !== 'checked') {
          setLast({
            settling: news.settling,
            state: news.state,
            problem: news.state === 'refused' ? news.problem : null,
          });
          return;
        }
        void queries.cancelQueries({ queryKey, exact: true });
        queries.setQueryData(queryKey, news.view);
        void queries.invalidateQueries({ queryKey: ['school', news.view.import.schoolId, 'imports'] });
        setLast({ settling: null, state: 'checked', problem: null });
      },
    });
  }, [api, queries, importId]);
  useEffect(() => settler.flush, [settler]);
  const settled = last.settling ?? view.settled;
  return {
    settled,
    state: last.state,
    problem: last.problem,
    settle: settler.settle,
    again: () => settler.again(settled),
  };
};
