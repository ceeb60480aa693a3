import { problemOf } from '../api/problem-error.ts';
import { Button } from '../design/button/button.tsx';
import { Mark } from '../design/mark/mark.tsx';
import { ReadFailed } from '../page/read-failed.tsx';
import { useSession } from '../session/session-context.tsx';

/** It cannot be said who is here: nobody has invited this sign-in, or the server does not answer. */
export const MeFailed = ({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) => {
  const { signOut } = useSession();
  return (
    <main className="page stack" data-width="narrow">
      <Mark />
      <h1>{problemOf(error)?.status === 403 ? 'Nobody has invited you yet' : 'Waymark cannot be opened'}</h1>
      <ReadFailed error={error} what="your work" onRetry={onRetry} />
      <Button onClick={signOut}>Sign in as somebody else</Button>
    </main>
  );
};
