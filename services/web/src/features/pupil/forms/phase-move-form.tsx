import type { PupilView } from '@waymark/contracts';
import { useApi } from '../../../api/api-context.tsx';
import type { FieldSpec } from '../../../forms/field-spec.ts';
import { usePupil } from '../pupil-context.tsx';
import { calledName } from '../pupil-names.ts';
import { PupilForm } from './pupil-form.tsx';

type Asked = NonNullable<PupilView['phaseMove']>;

const answers = ['school', 'post-16-institution', 'stays'] as const;

const fields: readonly FieldSpec[] = [
  {
    kind: 'radio',
    name: 'to',
    label: 'Which is it?',
    options: [
      { value: 'school', label: 'Moves to another school' },
      { value: 'post-16-institution', label: 'Moves on to a post-16 institution' },
      { value: 'stays', label: 'Stays where they are' },
    ],
    required: 'Choose one',
  },
];

/** Answers whether a child moves on to another phase in September. */
export const PhaseMoveForm = ({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) => {
  const { view } = usePupil();
  const api = useApi();
  return (
    <PupilForm
      place="middle"
      form={`phase-${asked.year}`}
      title={`September ${asked.year}`}
      intro={<p>Does {calledName(view.pupil)} move on? The dates of a move are worked out once you say so.</p>}
      fields={fields}
      valuesOf={() => ({ to: '' })}
      send={({ values, version, idempotencyKey }) =>
        api.call('answerPhaseMove', {
          params: { pupilId: view.pupil.id },
          body: { year: asked.year, to: answers.find((one) => one === values.to) ?? 'stays' },
          ifMatch: version,
          idempotencyKey,
        })
      }
      saved="Recorded. The deadlines were worked out anew."
      onClose={onClose}
    />
  );
};
