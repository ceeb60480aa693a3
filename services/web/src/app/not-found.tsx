import { ButtonLink } from '../design/button/button.tsx';
import { PageHeader } from '../design/page-header/page-header.tsx';
import { usePageTitle } from '../page/use-page-title.ts';
import { Frame } from './frame.tsx';

/** No screen has this address. */
export const NotFound = () => {
  usePageTitle('There is nothing here');
  return (
    <div className="page stack" data-width="narrow">
      <PageHeader title="There is nothing here" lead="The address may be mistyped, or the page may have moved." />
      <ButtonLink href="/">Go to Today</ButtonLink>
    </div>
  );
};

/** The same for an address outside every route: within the frame, as any other page. */
export const NotFoundInFrame = () => (
  <Frame>
    <NotFound />
  </Frame>
);
