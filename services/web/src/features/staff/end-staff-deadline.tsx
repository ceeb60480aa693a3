import { useQueryClient } from '@tanstack/react-query';
import type { DeadlineView, StaffView } from '@waymark/contracts';
import { afterStaffChange } from '../../api/after-change.ts';
import { useApi } from '../../api/api-context.tsx';
import { staffFileQuery } from '../../api/staff-file.ts';
import { EndDeadlineForm } from '../deadline/end-deadline-form.tsx';

type Props = {
  readonly view: StaffView;
  readonly deadline: DeadlineView;
  readonly today: string;
  readonly onClose: () => void;
};

/** Waives a deadline of a SENCO's qualification: where the law can be read in two ways, a person decides and says why. */
export const EndStaffDeadline = ({ view: { staff, fileVersion }, deadline, ...rest }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const staffId = staff.id;
  const params = { staffId, deadlineId: deadline.id };
  return (
    <EndDeadlineForm
      {...rest}
      deadline={deadline}
      as="waived"
      of={staffId}
      version={fileVersion}
      send={async (body, { version, idempotencyKey }) => {
        const answer = await api.call('endStaffDeadline', { params, body, ifMatch: version, idempotencyKey });
        return answer.ok ? { ok: true, version: answer.data.fileVersion } : answer;
      }}
      readVersion={async () =>
        (await queries.fetchQuery({ ...staffFileQuery(api, staffId), staleTime: 0 })).fileVersion
      }
      onEnded={() => void afterStaffChange(queries, staffId)}
    />
  );
};
