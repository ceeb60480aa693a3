import { useApi } from '../../../api/api-context.tsx';
import { isoOf } from '../../../forms/values.ts';
import { usePupil } from '../pupil-context.tsx';
import { calledName } from '../pupil-names.ts';
import { PupilForm } from './pupil-form.tsx';
import { wishesFields, wishesFrom, wishesValues } from './wishes-fields.ts';

/** Whom the young person wishes to be told of what, as she said it on one day. */
export const WishesForm = ({ onClose }: { readonly onClose: () => void }) => {
  const { view } = usePupil();
  const api = useApi();
  return (
    <PupilForm
      form="wishes"
      title={`What ${calledName(view.pupil)} wishes`}
      save="Record"
      intro={
        <p className="small">
          Ask the young person alone. Change only what they say now; what they said before stays in the record.
        </p>
      }
      fields={wishesFields(view)}
      valuesOf={wishesValues}
      send={({ values, base, version, idempotencyKey }) =>
        api.call('recordWishes', {
          params: { pupilId: view.pupil.id },
          body: {
            wishes: wishesFrom(view, base, values),
            on: isoOf(values.on) ?? '',
            how: values.how === 'in-writing' ? 'in-writing' : 'in-person',
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
