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
  readonly as: 'met' | 'waived';
  readonly fileVersion: number;
  readonly today: string;
  readonly onClose: () => void;
};

const words = {
  met: {
    title: 'Mark as done',
    save: 'Mark as done',
    said: 'Marked as done',
    on: 'On which day was it done?',
    because: 'How was it done?',
    hint: 'A sentence for whoever looks later: who did what.',
    missing: 'Say how it was done',
  },
  waived: {
    title: 'Waive this deadline',
    save: 'Waive it',
    said: 'Waived',
    on: 'On which day was this decided?',
    because: 'Why is it waived?',
    hint: 'The reason stays in the child’s history. An inspector may ask for it.',
    missing: 'Say why it is waived',
  },
} as const;

/** Says that a deadline was met, on which day and how, or waives it with a reason. */
export const EndDeadline = ({ pupilId, deadline, as, fileVersion, today, onClose }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const { title, save, said, on, because, hint, missing } = words[as];
  const fields: readonly FieldSpec[] = [
    { kind: 'date', name: 'on', label: on, required: 'Enter the day' },
    { kind: 'area', name: 'because', label: because, hint, required: missing, limit: 500, rows: 3 },
  ];
  const values = { on: dateValue(today), because: '' };
  const send = async ({ values: typed, version, idempotencyKey }: SendInput) => {
    const body = { as, on: isoOf(typed.on) ?? '', because: (typed.because ?? '').trim() };
    const params = { pupilId, deadlineId: deadline.id };
    const result = await api.call('endDeadline', { params, body, ifMatch: version, idempotencyKey });
    return result.ok ? { ok: true as const, version: result.data.fileVersion } : result;
  };
  return (
    <FormPanel
      place="middle"
      form={`deadline-${as}-${pupilId}-${deadline.id}`}
      title={title}
      save={save}
      intro={
        <p>
          {deadline.title}, due {spokenDate(deadline.dueOn, 'long')}.
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
        toast(`${said}: ${deadline.title.toLowerCase()}.`);
        onClose();
      }}
      onClose={onClose}
    />
  );
};
