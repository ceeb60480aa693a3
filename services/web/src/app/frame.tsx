import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useApi } from '../api/api-context.tsx';
import { meQuery } from '../api/me.ts';
import { problemOf } from '../api/problem-error.ts';
import { useSession } from '../session/session-context.tsx';
import { MeFailed } from './me-failed.tsx';
import { SignInUnreachable } from './sign-in-unreachable.tsx';
import { SignedInFrame } from './signed-in-frame.tsx';
import { WaitingFrame } from './waiting-frame.tsx';

type Props = {
  /** What is shown in place of the screen at this address. */
  readonly children?: ReactNode;
};

/** Everything behind sign-in: it waits until it knows who is here, and sends away who is nobody. */
export const Frame = ({ children }: Props) => {
  const { drafts, isSignedIn, signIn } = useSession();
  const signedIn = isSignedIn();
  const me = useQuery({ ...meQuery(useApi()), enabled: signedIn });
  const person = me.data?.staff.id;
  const [stranded, setStranded] = useState(false);
  useEffect(() => {
    if (!signedIn) signIn().catch(() => setStranded(true));
  }, [signedIn, signIn]);
  // Before anything below is drawn: a form reads its draft as it opens.
  if (person !== undefined) drafts.belongTo(person);
  if (stranded) return <SignInUnreachable />;
  if (!signedIn || problemOf(me.error)?.status === 401) return <WaitingFrame words="Going to the sign-in page" />;
  if (me.data !== undefined) return <SignedInFrame me={me.data}>{children}</SignedInFrame>;
  if (me.isError) return <MeFailed error={me.error} onRetry={() => void me.refetch()} />;
  return <WaitingFrame words="Opening Waymark" />;
};
