import { useApi } from '../../../api/api-context.tsx';
import type { FieldSpec } from '../../../forms/field-spec.ts';
import { dateValue, isoOf } from '../../../forms/values.ts';
import { messageKinds, messageKindWords } from '../../../words/message-kinds.ts';
import { usePupil } from '../pupil-context.tsx';
import { calledName } from '../pupil-names.ts';
import { PupilForm } from './pupil-form.tsx';

const fields: readonly FieldSpec[] = [
  {
    kind: 'radio',
    name: 'kind',
    label: 'Which decisions is it about?',
    hint: 'Capacity is about one kind of decision at a time. Record each by itself.',
    required: 'Choose what it is about',
    options: messageKinds.map((value) => ({ value, label: messageKindWords[value] })),
  },
  {
    kind: 'radio',
    name: 'finding',
    label: 'What was found?',
    required: 'Say what was found',
    options: [
      { value: 'lacks', label: 'They lack the capacity for it', hint: 'The adults are then told in their place' },
      { value: 'has', label: 'They have the capacity for it' },
    ],
  },
  { kind: 'date', name: 'on', label: 'Assessed on', required: 'Enter the day of the assessment' },
  {
    kind: 'area',
    name: 'evidence',
    label: 'Who assessed it, and how?',
    hint: 'Say also where the record is. A family may ask to see this.',
    required: 'Say who assessed it, and how',
    limit: 1000,
    rows: 4,
  },
];

/** What was found about the young person's capacity to decide on one kind of message. */
export const CapacityForm = ({ onClose }: { readonly onClose: () => void }) => {
  const { view } = usePupil();
  const api = useApi();
  return (
    <PupilForm
      form="capacity"
      title={`Capacity: ${calledName(view.pupil)}`}
      save="Record"
      intro={<p className="small">Everybody is presumed to have capacity until an assessment shows otherwise.</p>}
      fields={fields}
      valuesOf={({ today }) => ({ kind: '', finding: '', on: dateValue(today), evidence: '' })}
      send={({ values, version, idempotencyKey }) =>
        api.call('recordCapacity', {
          params: { pupilId: view.pupil.id },
          body: {
            kind: messageKinds.find((kind) => kind === values.kind) ?? 'meeting',
            lacks: values.finding === 'lacks',
            on: isoOf(values.on) ?? '',
            evidence: (values.evidence ?? '').trim(),
          },
          ifMatch: version,
          idempotencyKey,
        })
      }
      saved="Recorded. Who may be told was decided again."
      onClose={onClose}
    />
  );
};
