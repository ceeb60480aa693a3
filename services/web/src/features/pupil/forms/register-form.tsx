import { useApi } from '../../../api/api-context.tsx';
import { Notice } from '../../../design/notice/notice.tsx';
import type { FieldSpec } from '../../../forms/field-spec.ts';
import { dateValue, isoOf } from '../../../forms/values.ts';
import { usePupil } from '../pupil-context.tsx';
import { PupilForm } from './pupil-form.tsx';

const levels = ['N', 'K', 'E'] as const;

const fields: readonly FieldSpec[] = [
  {
    kind: 'radio',
    name: 'to',
    label: 'Decide on',
    options: [
      { value: 'K', label: 'SEN support' },
      { value: 'E', label: 'EHCP' },
      { value: 'N', label: 'Not on the register' },
    ],
  },
  { kind: 'date', name: 'on', label: 'Decided on', required: 'Enter the day of the decision' },
  {
    kind: 'area',
    name: 'reason',
    label: 'The reason',
    hint: 'Kept with the decision. The family may ask to see it.',
    required: 'Give the reason',
    limit: 2000,
  },
];

/** Adds to, keeps on, moves on or takes off the register, with the reason. */
export const RegisterForm = ({ onClose }: { readonly onClose: () => void }) => {
  const { view } = usePupil();
  const api = useApi();
  return (
    <PupilForm
      form="register"
      title="Decide on the register"
      save="Record the decision"
      fields={fields}
      valuesOf={({ pupil, today }) => ({ to: pupil.provision, on: dateValue(today), reason: '' })}
      outro={({ to }) =>
        to !== view.pupil.provision && (
          <Notice tone={to === 'N' || view.pupil.provision === 'E' ? 'warning' : 'info'}>
            {view.pupil.provision === 'E' &&
              'The EHCP’s dates leave this page, because its clocks no longer run; the history keeps them. '}
            {to === 'N' && 'The support plan is closed, and deadlines that count from it end. '}
            {to === 'K' && 'Parents must be told that support has started: a deadline for it begins. '}
            {to === 'E' && 'Give the plan’s dates next, so that its deadlines can be worked out.'}
          </Notice>
        )
      }
      send={({ values, version, idempotencyKey }) =>
        api.call('decideRegister', {
          params: { pupilId: view.pupil.id },
          body: {
            to: levels.find((level) => level === values.to) ?? view.pupil.provision,
            on: isoOf(values.on) ?? '',
            reason: (values.reason ?? '').trim(),
          },
          ifMatch: version,
          idempotencyKey,
        })
      }
      saved="The decision is recorded."
      onClose={onClose}
    />
  );
};
