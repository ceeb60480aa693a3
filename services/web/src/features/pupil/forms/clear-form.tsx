import type { AdultView } from '@waymark/contracts';
import { useApi } from '../../../api/api-context.tsx';
import type { FieldSpec } from '../../../forms/field-spec.ts';
import { dateValue, isoOf } from '../../../forms/values.ts';
import { useHere } from '../../../session/me-context.tsx';
import { reasonWords } from '../../../words/reasons.ts';
import { usePupil } from '../pupil-context.tsx';
import { adultName } from '../pupil-names.ts';
import { Told } from '../told.tsx';
import { PupilForm } from './pupil-form.tsx';

const fields: readonly FieldSpec[] = [
  { kind: 'text', name: 'by', label: 'Who checked?', required: 'Enter the name of whoever checked' },
  { kind: 'date', name: 'on', label: 'On which day?', required: 'Enter the day of the check' },
  {
    kind: 'area',
    name: 'how',
    label: 'What was checked, and how?',
    hint: 'Saw the order in the office; asked the social worker by telephone.',
    required: 'Say what was checked, and how',
    limit: 500,
    rows: 3,
  },
];

/** Records that a named person checked what stood in the way of telling an adult. */
export const ClearForm = ({ adult, onClose }: { readonly adult: AdultView; readonly onClose: () => void }) => {
  const { view } = usePupil();
  const { me } = useHere();
  const api = useApi();
  return (
    <PupilForm
      place="middle"
      form={`clear-${adult.id}`}
      title={`Record a check: ${adultName(adult)}`}
      save="Record the check"
      intro={
        <>
          <Told decisions={adult.decisions} />
          {adult.doubts.length > 1 && (
            <p>
              This check lifts every doubt at once: {adult.doubts.map((doubt) => reasonWords(doubt).why).join(' ')}{' '}
              Record it only where all of them were checked.
            </p>
          )}
        </>
      }
      fields={fields}
      valuesOf={({ today }) => ({ by: me.staff.name, on: dateValue(today), how: '' })}
      send={({ values, version, idempotencyKey }) =>
        api.call('clearAdult', {
          params: { pupilId: view.pupil.id, adultId: adult.id },
          body: { by: (values.by ?? '').trim(), on: isoOf(values.on) ?? '', how: (values.how ?? '').trim() },
          ifMatch: version,
          idempotencyKey,
        })
      }
      saved="Recorded. Messages that waited for it were decided again."
      onClose={onClose}
    />
  );
};
