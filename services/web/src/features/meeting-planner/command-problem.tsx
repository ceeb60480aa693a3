import type { Problem } from '@waymark/contracts';
import { Notice } from '../../design/notice/notice.tsx';

/** Why a meeting was not saved, where it is not a matter of one field. */
export const CommandProblem = ({ problem }: { readonly problem: Problem }) => {
  if (problem.status === 412)
    return (
      <Notice tone="warning" title="Somebody changed this child’s file in the meantime" live>
        What you typed is still here, and the preview is of the file as it is now. Look at it again, then save.
      </Notice>
    );
  return (
    <Notice tone="problem" title={problem.title} live>
      {problem.detail}
    </Notice>
  );
};
