import { useQueryClient } from '@tanstack/react-query';
import type { DeadlineView, Duties } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { dutiesQuery } from '../../api/duties.ts';
import { EndDeadlineForm } from '../deadline/end-deadline-form.tsx';

type Props = {
  readonly duties: Duties;
  readonly deadline: DeadlineView;
  readonly today: string;
  readonly onClose: () => void;
};

/** Waives a deadline of the school's own, with the reason. That it was published is said with its day instead. */
export const EndDuty = ({ duties: { schoolId, version }, deadline, ...rest }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const params = { schoolId, deadlineId: deadline.id };
  return (
    <EndDeadlineForm
      {...rest}
      {...{ deadline, version }}
      as="waived"
      of={schoolId}
      send={async (body, { version: seen, idempotencyKey }) => {
        const answer = await api.call('endDuty', { params, body, ifMatch: seen, idempotencyKey });
        return answer.ok ? { ok: true, version: answer.data.version } : answer;
      }}
      readVersion={async () => (await queries.fetchQuery({ ...dutiesQuery(api, schoolId), staleTime: 0 })).version}
      onEnded={() => void queries.invalidateQueries({ queryKey: ['school', schoolId] })}
    />
  );
};
