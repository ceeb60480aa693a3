import { Button } from '../design/button/button.tsx';
import { Mark } from '../design/mark/mark.tsx';
import { Notice } from '../design/notice/notice.tsx';

/** There is nobody signed in, and no way to the page where one would. */
export const SignInUnreachable = () => (
  <main className="page stack" data-width="narrow">
    <Mark />
    <h1>Sign in</h1>
    <Notice
      tone="problem"
      title="The sign-in page cannot be reached"
      action={<Button onClick={() => window.location.reload()}>Try again</Button>}
      live
    >
      Check the network. What you typed before is kept in this tab.
    </Notice>
  </main>
);
