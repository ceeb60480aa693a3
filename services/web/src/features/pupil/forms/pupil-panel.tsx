import type { PupilView } from '@waymark/contracts';
import { ChaseCouncil } from '../../deadline/chase-council.tsx';
import { EndDeadline } from '../../deadline/end-deadline.tsx';
import { FinishTask } from '../../deadline/finish-task.tsx';
import { RecordFact } from '../../deadline/record-fact.tsx';
import { AccessRequestForm, NewAccessRequestForm } from './access-request-form.tsx';
import { AdultForm, NewAdultForm } from './adult-form.tsx';
import { AssessmentForm, NewAssessmentForm } from './assessment-form.tsx';
import { CapacityForm } from './capacity-form.tsx';
import { ClearForm } from './clear-form.tsx';
import { EhcpForm } from './ehcp-form.tsx';
import { FactsForm } from './facts-form.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { MoveSchoolForm } from './move-school-form.tsx';
import { PhaseMoveForm } from './phase-move-form.tsx';
import { RegisterForm } from './register-form.tsx';
import { SupportForm } from './support-form.tsx';
import { UseAddressAgain } from './use-address-again.tsx';
import { WishesForm } from './wishes-form.tsx';

type Props = { readonly view: PupilView; readonly panel: string; readonly onClose: () => void };

const ofOneThing = ({ view, panel, onClose }: Props) => {
  const at = panel.indexOf('.');
  const id = panel.slice(at + 1);
  const { fileVersion, today } = view;
  const pupilId = view.pupil.id;
  const adult = view.adults.find((one) => one.id === id);
  const deadline = view.deadlines.find((one) => one.id === id);
  const task = view.tasks.find((one) => one.id === id);
  const meeting = view.meetings.find((one) => one.id === id);
  const assessment = view.assessments.find((one) => one.id === id);
  const request = view.accessRequests?.find((one) => one.id === id);
  const asked = deadline?.asks[0];
  const ending = deadline && { pupilId, deadline, fileVersion, today, onClose };
  switch (panel.slice(0, at)) {
    case 'adult':
      return adult && <AdultForm adult={adult} onClose={onClose} />;
    case 'clear':
      return adult && <ClearForm adult={adult} onClose={onClose} />;
    case 'mailbox':
      return adult && <UseAddressAgain adult={adult} onClose={onClose} />;
    case 'done':
      return ending && <EndDeadline {...ending} as="met" />;
    case 'waive':
      return ending && <EndDeadline {...ending} as="waived" />;
    case 'fact':
      return ending && asked && <RecordFact {...ending} first={asked} />;
    case 'chase':
      return ending && <ChaseCouncil {...ending} />;
    case 'assessment':
      return assessment && <AssessmentForm assessment={assessment} onClose={onClose} />;
    case 'access':
      return request && <AccessRequestForm request={request} onClose={onClose} />;
    case 'task':
      return task && <FinishTask {...{ pupilId, task, fileVersion, onClose }} />;
    case 'meeting':
      return meeting && <MeetingForm meeting={meeting} onClose={onClose} />;
    default:
      return undefined;
  }
};

/** The form that the address names, over a child's page; nothing where it names none, or what it was about is gone. */
export const PupilPanel = (props: Props) => {
  const { panel, onClose } = props;
  switch (panel) {
    case 'facts':
      return <FactsForm onClose={onClose} />;
    case 'ehcp':
      return <EhcpForm onClose={onClose} />;
    case 'support':
      return <SupportForm onClose={onClose} />;
    case 'register':
      return <RegisterForm onClose={onClose} />;
    case 'school':
      return <MoveSchoolForm onClose={onClose} />;
    case 'phase':
      return props.view.phaseMove === null ? null : <PhaseMoveForm asked={props.view.phaseMove} onClose={onClose} />;
    case 'assessment.new':
      return <NewAssessmentForm onClose={onClose} />;
    case 'access.new':
      return <NewAccessRequestForm onClose={onClose} />;
    case 'adult.new':
      return <NewAdultForm onClose={onClose} />;
    case 'wishes':
      return <WishesForm onClose={onClose} />;
    case 'capacity':
      return <CapacityForm onClose={onClose} />;
    default:
      return ofOneThing(props) ?? null;
  }
};
