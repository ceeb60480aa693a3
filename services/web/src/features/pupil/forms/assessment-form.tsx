import { useApi } from '../../../api/api-context.tsx';
import { usePupil } from '../pupil-context.tsx';
import { type Assessment, assessmentFields, assessmentFrom, assessmentValues } from './assessment-fields.ts';
import { PupilForm } from './pupil-form.tsx';

const title = 'Request for a needs assessment';

/** Records that the council was asked for a needs assessment. */
export const NewAssessmentForm = ({ onClose }: { readonly onClose: () => void }) => {
  const { view } = usePupil();
  const api = useApi();
  return (
    <PupilForm
      form="assessment"
      title={title}
      intro={<p className="soft">What the council owes, and what the school owes it, is worked out from these days.</p>}
      fields={assessmentFields(view)}
      valuesOf={(now) => assessmentValues(undefined, now)}
      send={({ values, version, idempotencyKey }) =>
        api.call('recordAssessment', {
          params: { pupilId: view.pupil.id },
          body: assessmentFrom(values),
          ifMatch: version,
          idempotencyKey,
        })
      }
      saved="Recorded. The deadlines were worked out."
      onClose={onClose}
    />
  );
};

/** Changes the days of a needs assessment, or says how it ended. */
export const AssessmentForm = ({
  assessment,
  onClose,
}: {
  readonly assessment: Assessment;
  readonly onClose: () => void;
}) => {
  const { view } = usePupil();
  const api = useApi();
  return (
    <PupilForm
      form={`assessment-${assessment.id}`}
      title={title}
      fields={assessmentFields(view)}
      valuesOf={(now) => assessmentValues(now.assessments.find(({ id }) => id === assessment.id) ?? assessment, now)}
      send={({ values, version, idempotencyKey }) =>
        api.call('changeAssessment', {
          params: { pupilId: view.pupil.id, assessmentId: assessment.id },
          body: assessmentFrom(values),
          ifMatch: version,
          idempotencyKey,
        })
      }
      saved="Saved. The deadlines were worked out anew."
      onClose={onClose}
    />
  );
};
