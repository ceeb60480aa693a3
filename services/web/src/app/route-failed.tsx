import { PageHeader } from '../design/page-header/page-header.tsx';
import { ReadFailed } from '../page/read-failed.tsx';
import { usePageTitle } from '../page/use-page-title.ts';

/**
 * A screen that could not be fetched, or fell over while drawing. Loading the page anew is the way on: a part that is
 * gone was replaced by a newer version of the client, and what was typed is kept in this tab.
 */
export const RouteFailed = ({ error }: { readonly error: unknown }) => {
  usePageTitle('Something went wrong');
  return (
    <div className="page stack" data-width="narrow">
      <PageHeader title="This page could not be shown" />
      <ReadFailed error={error} what="this page" onRetry={() => window.location.reload()} />
    </div>
  );
};
