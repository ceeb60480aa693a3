import type { DeadlineView } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import type { FieldSpec } from '../../forms/field-spec.ts';
import type { SendInput } from '../../forms/use-form.ts';
import { dateValue, isoOf } from '../../forms/values.ts';
import { FileQuestion } from '../../page/file-question.tsx';

type Props = {
  readonly pupilId: string;
  readonly deadline: DeadlineView;
  readonly fileVersion: number;
  readonly today: string;
  readonly onClose: () => void;
};

const fields: readonly FieldSpec[] = [
  { kind: 'date', name: 'on', label: 'When did you ask?', required: 'Enter the day' },
  {
    kind: 'area',
    name: 'how',
    label: 'Whom did you ask, and how?',
    hint: 'The SEN officer by e-mail. It stays in the history, where a governor or the family may ask for it.',
    required: 'Say whom you asked, and how',
    limit: 500,
    rows: 3,
  },
];

/** Records that the school asked a council that is late. The delay stays the council's. */
export const ChaseCouncil = ({ pupilId, deadline, fileVersion, today, onClose }: Props) => {
  const api = useApi();
  const values = { on: dateValue(today), how: '' };
  const send = async ({ values: typed, version, idempotencyKey }: SendInput) => {
    const body = { on: isoOf(typed.on) ?? '', how: (typed.how ?? '').trim() };
    const params = { pupilId, deadlineId: deadline.id };
    const result = await api.call('chaseCouncil', { params, body, ifMatch: version, idempotencyKey });
    return result.ok ? { ok: true as const, version: result.data.fileVersion } : result;
  };
  return (
    <FileQuestion
      form={`chase-${pupilId}-${deadline.id}`}
      title="Chase the council"
      save="Record it"
      intro={
        <p>
          {deadline.title}: the council had until {spokenDate(deadline.dueOn, 'long')}. Asking ends nothing; the delay
          stays the council’s.
        </p>
      }
      fields={fields}
      values={values}
      pupilId={pupilId}
      fileVersion={fileVersion}
      send={send}
      saved="Recorded that the council was asked."
      onClose={onClose}
    />
  );
};
