import type { Problem } from '@waymark/contracts';
import type { CadenceStep, MeetingKind } from '@waymark/domain';
import { useApi } from '../../api/api-context.tsx';
import { FormPanel } from '../../forms/form-panel.tsx';
import type { SendInput, Sent } from '../../forms/use-form.ts';
import { fieldOfFault, stepFields, stepFrom, stepValues, withStep } from './step-fields.ts';

type Props = {
  readonly schoolId: string;
  readonly kind: MeetingKind;
  readonly steps: readonly CadenceStep[];
  /** The step to change; null: a new one. */
  readonly step: CadenceStep | null;
  readonly onDone: (steps: readonly CadenceStep[]) => void;
  readonly onClose: () => void;
};

const refusal = (faults: Problem['faults']): Sent => ({
  ok: false,
  problem: {
    ...{ type: 'about:blank', title: 'This step cannot be used as it is', status: 422, detail: '', requestId: '' },
    faults,
  },
});

/** One step of a cadence, asked and checked as a whole before it is put among the others. Nothing is saved yet. */
export const StepForm = ({ schoolId, kind, steps, step, onDone, onClose }: Props) => {
  const api = useApi();
  const stored = { values: stepValues(step), version: 0 };
  const check = async ({ values }: SendInput): Promise<Sent> => {
    const read = stepFrom(kind, values, { before: step, steps });
    if (!read.ok) return refusal([...read.faults]);
    const next = withStep(steps, step, read.step);
    const body = { steps: [...next], on: null };
    const answer = await api.call('previewCadence', { params: { schoolId, meetingKind: kind }, body });
    if (!answer.ok) return answer;
    const faults = answer.data.faults.flatMap(({ path, message }) => {
      const field = fieldOfFault(path, next.indexOf(read.step));
      return field === null ? [] : [{ path: field, message }];
    });
    if (faults.length > 0) return refusal(faults);
    onDone(next);
    return { ok: true, version: 0 };
  };
  return (
    <FormPanel
      form={`cadence-step-${kind}-${step === null ? 'new' : `${step.to}-${step.step}`}`}
      title={step === null ? 'Add a step' : 'Change a step'}
      save={step === null ? 'Add' : 'Change'}
      fields={stepFields(kind)}
      stored={stored}
      send={check}
      reload={async () => stored}
      onSaved={onClose}
      onClose={onClose}
    />
  );
};
