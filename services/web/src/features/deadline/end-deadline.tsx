import { useQueryClient } from '@tanstack/react-query';
import type { DeadlineView } from '@waymark/contracts';
import { afterPupilChange } from '../../api/after-change.ts';
import { useApi } from '../../api/api-context.tsx';
import { pupilQuery } from '../../api/pupil.ts';
import { EndDeadlineForm } from './end-deadline-form.tsx';

type Props = {
  readonly pupilId: string;
  readonly deadline: DeadlineView;
  readonly as: 'met' | 'waived';
  readonly fileVersion: number;
  readonly today: string;
  readonly onClose: () => void;
};

/** Says that a child's deadline was met, or waives it. */
export const EndDeadline = ({ pupilId, fileVersion, ...rest }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const params = { pupilId, deadlineId: rest.deadline.id };
  return (
    <EndDeadlineForm
      {...rest}
      of={pupilId}
      version={fileVersion}
      send={async (body, { version, idempotencyKey }) => {
        const answer = await api.call('endDeadline', { params, body, ifMatch: version, idempotencyKey });
        return answer.ok ? { ok: true, version: answer.data.fileVersion } : answer;
      }}
      readVersion={async () => (await queries.fetchQuery({ ...pupilQuery(api, pupilId), staleTime: 0 })).fileVersion}
      onEnded={() => void afterPupilChange(queries, pupilId)}
    />
  );
};
