import { Button } from '../design/button/button.tsx';
import { Notice } from '../design/notice/notice.tsx';

/** Shown in place of everything when not even the settings can be read. */
export const StartFailed = ({ fault }: { readonly fault: unknown }) => (
  <main className="page stack" data-width="narrow">
    <h1>Waymark could not start</h1>
    <Notice
      tone="problem"
      title="The server could not be reached"
      action={<Button onClick={() => window.location.reload()}>Try again</Button>}
    >
      {fault instanceof Error ? fault.message : 'Load the page again in a moment.'}
    </Notice>
  </main>
);
