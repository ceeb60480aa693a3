import { useQueryClient } from '@tanstack/react-query';
import type { Today } from '@waymark/contracts';
import { afterPupilChange } from '../../api/after-change.ts';
import { useApi } from '../../api/api-context.tsx';
import { pupilQuery } from '../../api/pupil.ts';
import { useToast } from '../../design/toast/toast.tsx';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { FormPanel } from '../../forms/form-panel.tsx';
import type { SendInput } from '../../forms/use-form.ts';
import { taskTitle } from '../../words/task-titles.ts';

type Props = {
  readonly pupilId: string;
  readonly task: Today['tasks'][number]['task'];
  readonly fileVersion: number;
  readonly onClose: () => void;
};

const fields: readonly FieldSpec[] = [
  {
    kind: 'area',
    name: 'outcome',
    label: 'How did it go?',
    hint: 'Who was reached, what was said, what happens now. A family may ask to see it.',
    required: 'Say how it went',
    limit: 1000,
    rows: 3,
  },
];
const values = { outcome: '' };

/** Says that a task was done, and how it went. */
export const FinishTask = ({ pupilId, task, fileVersion, onClose }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const send = async ({ values: typed, version, idempotencyKey }: SendInput) => {
    const body = { outcome: (typed.outcome ?? '').trim() };
    const params = { pupilId, taskId: task.id };
    const result = await api.call('finishTask', { params, body, ifMatch: version, idempotencyKey });
    return result.ok ? { ok: true as const, version: result.data.fileVersion } : result;
  };
  return (
    <FormPanel
      place="middle"
      form={`task-${task.id}`}
      title={`Done: ${taskTitle(task.kind).toLowerCase()}`}
      save="Save"
      intro={<p>{task.why}</p>}
      fields={fields}
      stored={{ values, version: fileVersion }}
      send={send}
      reload={async () => ({
        values,
        version: (await queries.fetchQuery({ ...pupilQuery(api, pupilId), staleTime: 0 })).fileVersion,
      })}
      onSaved={() => {
        void afterPupilChange(queries, pupilId);
        toast('Done. It is in the child’s history.');
        onClose();
      }}
      onClose={onClose}
    />
  );
};
