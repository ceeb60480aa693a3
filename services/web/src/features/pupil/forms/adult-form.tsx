import type { AdultView } from '@waymark/contracts';
import { useApi } from '../../../api/api-context.tsx';
import { Notice } from '../../../design/notice/notice.tsx';
import { changedFields, changedNames, isYes, pick } from '../../../forms/values.ts';
import { usePupil } from '../pupil-context.tsx';
import { adultName } from '../pupil-names.ts';
import { adultFields, adultFrom, adultValues, erasesCheck, newAdultValues } from './adult-fields.ts';
import { PupilForm } from './pupil-form.tsx';

type Props = { readonly onClose: () => void };

/** One adult of this child, with everything that decides whether they may be told. */
export const AdultForm = ({ adult, onClose }: Props & { readonly adult: AdultView }) => {
  const { view, may } = usePupil();
  const api = useApi();
  return (
    <PupilForm
      form={`adult-${adult.id}`}
      title={adultName(adult)}
      fields={adultFields(may('safeguarding:read'))}
      valuesOf={({ adults }) => adultValues(adults.find(({ id }) => id === adult.id) ?? adult)}
      outro={(values, base) =>
        adult.cleared !== null &&
        changedNames(base, values).some((name) => erasesCheck.includes(name)) && (
          <Notice tone="warning">
            This adult was checked on the facts as they were. After saving, somebody may have to check again before they
            are told.
          </Notice>
        )
      }
      send={({ values, base, version, idempotencyKey }) =>
        api.call('changeAdult', {
          params: { pupilId: view.pupil.id, adultId: adult.id },
          body: pick(
            { ...adultFrom(values), safeguardingHold: isYes(values.safeguardingHold) },
            changedFields(base, values),
          ),
          ifMatch: version,
          idempotencyKey,
        })
      }
      saved="Saved. Who may be told was decided again."
      undoable
      onClose={onClose}
    />
  );
};

/** One more adult. What is not known is asked about before anything is sent. */
export const NewAdultForm = ({ onClose }: Props) => {
  const { view, may } = usePupil();
  const api = useApi();
  const maySafeguard = may('safeguarding:read');
  return (
    <PupilForm
      form="adult-new"
      title="Add an adult"
      save="Add"
      fields={adultFields(maySafeguard)}
      valuesOf={() => newAdultValues}
      send={({ values, version, idempotencyKey }) =>
        api.call('addAdult', {
          params: { pupilId: view.pupil.id },
          body: {
            ...adultFrom(values),
            priority: null,
            safeguardingHold: maySafeguard && isYes(values.safeguardingHold),
          },
          ifMatch: version,
          idempotencyKey,
        })
      }
      saved="Added."
      onClose={onClose}
    />
  );
};
