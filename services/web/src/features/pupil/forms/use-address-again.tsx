import type { AdultView } from '@waymark/contracts';
import { useApi } from '../../../api/api-context.tsx';
import type { FieldSpec } from '../../../forms/field-spec.ts';
import { usePupil } from '../pupil-context.tsx';
import { adultName } from '../pupil-names.ts';
import { PupilForm } from './pupil-form.tsx';

const fields: readonly FieldSpec[] = [
  {
    kind: 'area',
    name: 'why',
    label: 'Why does the address work now?',
    hint: 'They phoned: the mailbox was full. They want e-mail again.',
    required: 'Say why the address works now',
    limit: 500,
    rows: 3,
  },
];

/** Lets an address be written to again after messages to it came back, or were not wanted. */
export const UseAddressAgain = ({ adult, onClose }: { readonly adult: AdultView; readonly onClose: () => void }) => {
  const { view } = usePupil();
  const api = useApi();
  return (
    <PupilForm
      place="middle"
      form={`mailbox-${adult.id}`}
      title={`Use the address again: ${adultName(adult)}`}
      save="Use the address again"
      intro={
        <p>
          Ask them first. Every school of the trust then writes to {adult.email} again. If a message comes back once
          more, the address is set aside again. A new address needs none of this: edit the adult instead.
        </p>
      }
      fields={fields}
      valuesOf={() => ({ why: '' })}
      send={({ values, version, idempotencyKey }) =>
        api.call('useAddressAgain', {
          params: { pupilId: view.pupil.id, adultId: adult.id },
          body: { why: (values.why ?? '').trim() },
          ifMatch: version,
          idempotencyKey,
        })
      }
      saved="The address is written to again."
      onClose={onClose}
    />
  );
};
