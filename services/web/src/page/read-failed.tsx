import { problemOf } from '../api/problem-error.ts';
import { Button } from '../design/button/button.tsx';
import { Notice } from '../design/notice/notice.tsx';

type Props = {
  readonly error: unknown;
  /** What could not be fetched: "the register". */
  readonly what: string;
  readonly onRetry: () => void;
};

const words = (error: unknown, what: string) => {
  const problem = problemOf(error);
  if (problem === null) return { title: `Something went wrong while showing ${what}`, detail: 'Nothing was changed.' };
  if (problem.status === 0)
    return { title: 'Waymark cannot be reached', detail: `Check the network. Then ${what} can be fetched again.` };
  if (problem.status === 404)
    return { title: 'There is nothing here', detail: `It does not exist, or it is not yours to see.` };
  return { title: problem.title, detail: problem.detail };
};

/** Says why something could not be shown, and offers another go where that may help. */
export const ReadFailed = ({ error, what, onRetry }: Props) => {
  const { title, detail } = words(error, what);
  const status = problemOf(error)?.status;
  const mayHelp = status !== 404 && status !== 403;
  return (
    <Notice
      tone="problem"
      title={title}
      live
      {...(mayHelp ? { action: <Button onClick={onRetry}>Try again</Button> } : {})}
    >
      {detail}
    </Notice>
  );
};
