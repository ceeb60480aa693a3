import { useApi } from '../../../api/api-context.tsx';
import { Notice } from '../../../design/notice/notice.tsx';
import { changedFields, pick } from '../../../forms/values.ts';
import { usePupil } from '../pupil-context.tsx';
import { factFields, factsFrom, factValues } from './pupil-fields.ts';
import { PupilForm } from './pupil-form.tsx';

/** What is known of a child. Only what was changed is sent. */
export const FactsForm = ({ onClose }: { readonly onClose: () => void }) => {
  const { view } = usePupil();
  const api = useApi();
  return (
    <PupilForm
      form="facts"
      title="What is known of this child"
      fields={factFields}
      valuesOf={factValues}
      outro={(values, base) =>
        values.lookedAfter !== base.lookedAfter && (
          <Notice tone="warning">
            Every adult’s check was made for the former answer. After saving, those who need one must be checked again.
          </Notice>
        )
      }
      send={({ values, base, version, idempotencyKey }) =>
        api.call('changePupil', {
          params: { pupilId: view.pupil.id },
          body: pick(factsFrom(values), changedFields(base, values)),
          ifMatch: version,
          idempotencyKey,
        })
      }
      saved="Saved."
      undoable
      onClose={onClose}
    />
  );
};
