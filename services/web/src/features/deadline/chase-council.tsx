import { useQueryClient } from '@tanstack/react-query';
import type { DeadlineView } from '@waymark/contracts';
import { afterPupilChange } from '../../api/after-change.ts';
import { useApi } from '../../api/api-context.tsx';
import { pupilQuery } from '../../api/pupil.ts';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { useToast } from '../../design/toast/toast.tsx';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { FormPanel } from '../../forms/form-panel.tsx';
import type { SendInput } from '../../forms/use-form.ts';
import { dateValue, isoOf } from '../../forms/values.ts';

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
  const queries = useQueryClient();
  const toast = useToast();
  const values = { on: dateValue(today), how: '' };
  const send = async ({ values: typed, version, idempotencyKey }: SendInput) => {
    const body = { on: isoOf(typed.on) ?? '', how: (typed.how ?? '').trim() };
    const params = { pupilId, deadlineId: deadline.id };
    const result = await api.call('chaseCouncil', { params, body, ifMatch: version, idempotencyKey });
    return result.ok ? { ok: true as const, version: result.data.fileVersion } : result;
  };
  return (
    <FormPanel
      place="middle"
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
      stored={{ values, version: fileVersion }}
      send={send}
      reload={async () => ({
        values,
        version: (await queries.fetchQuery({ ...pupilQuery(api, pupilId), staleTime: 0 })).fileVersion,
      })}
      onSaved={() => {
        void afterPupilChange(queries, pupilId);
        toast('Recorded that the council was asked.');
        onClose();
      }}
      onClose={onClose}
    />
  );
};
