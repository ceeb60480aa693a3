import { Button } from '../design/button/button.tsx';
import { Notice } from '../design/notice/notice.tsx';
import { usePageTitle } from '../page/use-page-title.ts';

/** Coming back from the sign-in page did not work. */
export const SignInFailed = () => {
  usePageTitle('Sign-in did not work');
  return (
    <main className="page stack" data-width="narrow">
      <h1>Sign-in did not work</h1>
      <Notice tone="problem" title="You are not signed in">
        The sign-in took too long, or was begun in another tab. Nothing is lost: begin it again.
      </Notice>
      <Button tone="primary" onClick={() => window.location.assign('/')}>
        Sign in
      </Button>
    </main>
  );
};
