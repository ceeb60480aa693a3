import { PageHeader } from '../design/page-header/page-header.tsx';
import { usePageTitle } from './use-page-title.ts';

/** Shown where a screen is not this person's to see. */
export const NoRight = ({ title, children }: { readonly title: string; readonly children: string }) => {
  usePageTitle(title);
  return (
    <div className="page" data-width="narrow">
      <PageHeader title={title} lead={children} />
    </div>
  );
};
