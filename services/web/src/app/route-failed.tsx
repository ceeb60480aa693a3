import { useRouter } from '@tanstack/react-router';
import { PageHeader } from '../design/page-header/page-header.tsx';
import { ReadFailed } from '../page/read-failed.tsx';
import { usePageTitle } from '../page/use-page-title.ts';

/** A screen that could not be fetched, or fell over while drawing. */
export const RouteFailed = ({ error, reset }: { readonly error: unknown; readonly reset: () => void }) => {
  const router = useRouter();
  usePageTitle('Something went wrong');
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className="page stack" data-width="narrow">
      <PageHeader title="This page could not be shown" />
      <ReadFailed error={error} what="this page" onRetry={again} />
    </div>
  );
};
