import { useQueryClient } from '@tanstack/react-query';
import type { Problem } from '@waymark/contracts';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { importQuery } from './import-query.ts';

/** Begins writing an import, or taking it back. What stood against it is kept to be shown. */
export const useLongWork = (importId: string) => {
  const api = useApi();
  const queries = useQueryClient();
  const [state, setState] = useState<{ readonly beginning: boolean; readonly problem: Problem | null }>({
    beginning: false,
    problem: null,
  });
  const begin = async (work: 'commitImport' | 'undoImport'): Promise<boolean> => {
    setState({ beginning: true, problem: null });
    const result = await api.call(work, { params: { importId }, body: {}, idempotencyKey: crypto.randomUUID() });
    const { queryKey } = importQuery(api, importId);
    await queries.cancelQueries({ queryKey, exact: true });
    if (result.ok) queries.setQueryData(queryKey, result.data);
    else await queries.invalidateQueries({ queryKey, exact: true });
    setState({ beginning: false, problem: result.ok ? null : result.problem });
    return result.ok;
  };
  return { ...state, begin };
};
