import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useApi } from '../api/api-context.tsx';
import { waitingQuery } from '../api/waiting.ts';
import { whenIdle } from '../page/when-idle.ts';

/** How many messages of the school wait for a person; asked once the page is idle, so that no page waits for it. */
export const useHeldCount = (schoolId: string | null): number => {
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  const waiting = useQuery({ ...waitingQuery(useApi(), schoolId ?? ''), enabled: idle && schoolId !== null });
  return waiting.data?.held ?? 0;
};
