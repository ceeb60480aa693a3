import type { Today } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import type { FieldSpec } from '../../forms/field-spec.ts';
import type { SendInput } from '../../forms/use-form.ts';
import { FileQuestion } from '../../page/file-question.tsx';
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
  const send = async ({ values: typed, version, idempotencyKey }: SendInput) => {
    const body = { outcome: (typed.outcome ?? '').trim() };
    const params = { pupilId, taskId: task.id };
    const result = await api.call('finishTask', { params, body, ifMatch: version, idempotencyKey });
    return result.ok ? { ok: true as const, version: result.data.fileVersion } : result;
  };
  return (
    <FileQuestion
      form={`task-${task.id}`}
      title={`Done: ${taskTitle(task.kind).toLowerCase()}`}
      save="Save"
      intro={<p>{task.why}</p>}
      fields={fields}
      values={values}
      pupilId={pupilId}
      fileVersion={fileVersion}
      send={send}
      saved="Done. It is in the child’s history."
      onClose={onClose}
    />
  );
};
