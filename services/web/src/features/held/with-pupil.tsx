import { useQuery } from '@tanstack/react-query';
import type { PupilView } from '@waymark/contracts';
import type { ReactNode } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { pupilQuery } from '../../api/pupil.ts';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';

type Props = {
  readonly pupilId: string;
  readonly onClose: () => void;
  readonly children: (view: PupilView) => ReactNode;
};

/** A form over the child's file: it is read first, because a change must name the version that it changes. */
export const WithPupil = ({ pupilId, onClose, children }: Props) => {
  const pupil = useQuery({ ...pupilQuery(useApi(), pupilId), staleTime: 5_000 });
  if (pupil.data !== undefined) return children(pupil.data);
  return (
    <Dialog open onClose={onClose} title="One moment">
      {pupil.isError ? (
        <ReadFailed error={pupil.error} what="the child’s file" onRetry={() => void pupil.refetch()} />
      ) : (
        <Skeleton rows={2} label="the child’s file" />
      )}
    </Dialog>
  );
};
