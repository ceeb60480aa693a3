import { useQuery } from '@tanstack/react-query';
import type { DeadlineView, Today } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { pupilQuery } from '../../api/pupil.ts';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { ChaseCouncil } from '../deadline/chase-council.tsx';
import { EndDeadline } from '../deadline/end-deadline.tsx';
import { FinishTask } from '../deadline/finish-task.tsx';
import { RecordFact } from '../deadline/record-fact.tsx';

/** What is being done from Today, without leaving it. */
export type Doing =
  | {
      readonly kind: 'deadline';
      readonly pupilId: string;
      readonly deadline: DeadlineView;
      readonly as: 'met' | 'waived';
    }
  | {
      readonly kind: 'fact';
      readonly pupilId: string;
      readonly deadline: DeadlineView;
      readonly first: DeadlineView['asks'][number];
    }
  | { readonly kind: 'chase'; readonly pupilId: string; readonly deadline: DeadlineView }
  | { readonly kind: 'task'; readonly pupilId: string; readonly task: Today['tasks'][number]['task'] };

type Props = { readonly doing: Doing; readonly today: string; readonly onClose: () => void };

/** The form for it. The child's file is read first, because a change must name the version it changes. */
export const TodayDialog = ({ doing, today, onClose }: Props) => {
  const { pupilId } = doing;
  const pupil = useQuery({ ...pupilQuery(useApi(), pupilId), staleTime: 5_000 });
  if (pupil.data === undefined)
    return (
      <Dialog open onClose={onClose} title="One moment">
        {pupil.isError ? (
          <ReadFailed error={pupil.error} what="the child’s file" onRetry={() => void pupil.refetch()} />
        ) : (
          <Skeleton rows={2} label="the child’s file" />
        )}
      </Dialog>
    );
  const { fileVersion } = pupil.data;
  const shared = { fileVersion, today, onClose };
  switch (doing.kind) {
    case 'deadline':
      return <EndDeadline {...doing} {...shared} />;
    case 'fact':
      return <RecordFact {...doing} {...shared} />;
    case 'chase':
      return <ChaseCouncil {...doing} {...shared} />;
    case 'task':
      return <FinishTask {...doing} {...{ fileVersion, onClose }} />;
  }
};
