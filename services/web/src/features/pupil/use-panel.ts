import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** The form that is open over a child's page, and the way to another; kept in the address. */
export const usePanel = (): {
  readonly panel: string | undefined;
  readonly open: (panel: string) => void;
  readonly close: () => void;
} => {
  const { panel } = useSearch({ from: '/frame/pupils/$pupilId' });
  const navigate = useNavigate({ from: '/pupils/$pupilId' });
  const open = useCallback(
    (next: string) => void navigate({ search: { panel: next }, resetScroll: false }),
    [navigate],
  );
  const close = useCallback(() => void navigate({ search: {}, replace: true, resetScroll: false }), [navigate]);
  return { panel, open, close };
};
