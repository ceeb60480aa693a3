import { useQueryClient } from '@tanstack/react-query';
import type { Problem } from '@waymark/contracts';
import type { CallResult } from '@waymark/contracts/client';
import { useRef, useState } from 'react';
import { afterPupilChange } from '../../api/after-change.ts';
import { useApi } from '../../api/api-context.tsx';
import { pupilQuery } from '../../api/pupil.ts';

type Changed = CallResult<'planMeeting'> | CallResult<'changeMeeting'>;

/**
 * Sends one change of a child's file. A file that somebody else changed meanwhile is read again, so that the preview is of
 * what is there now; what was typed stays.
 */
export const useCommand = (pupilId: string) => {
  const queries = useQueryClient();
  const api = useApi();
  const [state, setState] = useState<{ readonly sending: boolean; readonly problem: Problem | null }>({
    sending: false,
    problem: null,
  });
  /** One key for one intention: pressing again after a lost answer does nothing twice. */
  const intention = useRef<{ readonly words: string; readonly key: string } | null>(null);
  const keyFor = (words: string): string => {
    if (intention.current?.words !== words) intention.current = { words, key: crypto.randomUUID() };
    return intention.current.key;
  };
  const send = async (body: unknown, call: (idempotencyKey: string) => Promise<Changed>): Promise<Changed> => {
    setState({ sending: true, problem: null });
    const result = await call(keyFor(JSON.stringify(body)));
    if (result.ok) await afterPupilChange(queries, pupilId);
    else if (result.problem.status === 412) await queries.invalidateQueries(pupilQuery(api, pupilId));
    if (!result.ok && result.problem.status !== 0) intention.current = null;
    setState({ sending: false, problem: result.ok ? null : result.problem });
    return result;
  };
  return { ...state, send };
};
