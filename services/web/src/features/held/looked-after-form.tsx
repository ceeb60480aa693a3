import type { PupilView } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { FileQuestion } from '../../page/file-question.tsx';
import { calledName } from '../pupil/pupil-names.ts';

const fields: readonly FieldSpec[] = [
  {
    kind: 'radio',
    name: 'lookedAfter',
    label: 'Is the child looked after by a local authority?',
    required: 'Say whether the child is looked after',
    options: [
      {
        value: 'yes',
        label: 'Yes',
        hint: 'The social worker is told; every other adult is checked with the authority',
      },
      { value: 'no', label: 'No' },
    ],
  },
];

/** The one fact about the child that holds back every adult of hers. */
export const LookedAfterForm = ({ view, onClose }: { readonly view: PupilView; readonly onClose: () => void }) => {
  const api = useApi();
  return (
    <FileQuestion
      form={`looked-after-${view.pupil.id}`}
      title={`Looked after: ${calledName(view.pupil)}`}
      save="Record"
      intro={<p>It decides about every adult of this child. Checks that were made before are asked for again.</p>}
      fields={fields}
      values={{ lookedAfter: '' }}
      pupilId={view.pupil.id}
      fileVersion={view.fileVersion}
      send={async ({ values, version, idempotencyKey }) => {
        const result = await api.call('changePupil', {
          params: { pupilId: view.pupil.id },
          body: { lookedAfter: values.lookedAfter === 'yes' ? 'yes' : 'no' },
          ifMatch: version,
          idempotencyKey,
        });
        return result.ok ? { ok: true, version: result.data.fileVersion } : result;
      }}
      saved="Recorded. Every adult of this child was decided again."
      onClose={onClose}
    />
  );
};
