import type { PupilView } from '@waymark/contracts';
import { useApi } from '../../../api/api-context.tsx';
import type { FieldSpec } from '../../../forms/field-spec.ts';
import { dateValue, isoOf, type Values } from '../../../forms/values.ts';
import { usePupil } from '../pupil-context.tsx';
import { PupilForm } from './pupil-form.tsx';

const fields: readonly FieldSpec[] = [
  { kind: 'date', name: 'provisionStartedOn', label: 'Support began' },
  { kind: 'date', name: 'parentsToldOn', label: 'Parents were told of it on' },
  { kind: 'date', name: 'lastReviewOn', label: 'Last reviewed' },
  { kind: 'date', name: 'reviewOn', label: 'Next review' },
];

const currentPlan = ({ plans }: PupilView) => plans.find(({ state }) => state === 'current');

const valuesOf = (view: PupilView): Values => {
  const plan = currentPlan(view);
  return {
    provisionStartedOn: dateValue(plan?.provisionStartedOn),
    parentsToldOn: dateValue(plan?.parentsToldOn),
    lastReviewOn: dateValue(plan?.lastReviewOn),
    reviewOn: dateValue(plan?.reviewOn),
  };
};

/** The SEN support plan as far as its clocks need it. */
export const SupportForm = ({ onClose }: { readonly onClose: () => void }) => {
  const { view } = usePupil();
  const api = useApi();
  return (
    <PupilForm
      form="support"
      title="The SEN support plan"
      fields={fields}
      valuesOf={valuesOf}
      send={({ values, version, idempotencyKey }) =>
        api.call('putSenSupport', {
          params: { pupilId: view.pupil.id },
          body: {
            provisionStartedOn: isoOf(values.provisionStartedOn),
            parentsToldOn: isoOf(values.parentsToldOn),
            lastReviewOn: isoOf(values.lastReviewOn),
            reviewOn: isoOf(values.reviewOn),
          },
          ifMatch: version,
          idempotencyKey,
        })
      }
      saved="Saved. The deadlines were worked out anew."
      undoable={currentPlan(view) !== undefined}
      onClose={onClose}
    />
  );
};
