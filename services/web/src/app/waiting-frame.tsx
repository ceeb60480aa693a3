import { Mark } from '../design/mark/mark.tsx';
import { Skeleton } from '../design/skeleton/skeleton.tsx';

/** What is seen for a moment before it is known who is here. */
export const WaitingFrame = ({ words }: { readonly words: string }) => (
  <main className="page stack" data-gap="l">
    <Mark />
    <p role="status" className="soft">
      {words}
    </p>
    <Skeleton label="the page" />
  </main>
);
