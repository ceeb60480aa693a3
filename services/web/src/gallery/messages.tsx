import { useState } from 'react';
import { Button } from '../design/button/button.tsx';
import { EmptyState } from '../design/empty-state/empty-state.tsx';
import { ErrorSummary, type FieldProblem } from '../design/error-summary/error-summary.tsx';
import { Link } from '../design/link/link.tsx';
import { Notice } from '../design/notice/notice.tsx';
import { Progress } from '../design/progress/progress.tsx';
import { SavedStatus } from '../design/saved-status/saved-status.tsx';
import { Skeleton } from '../design/skeleton/skeleton.tsx';
import { useToast } from '../design/toast/toast.tsx';
import { Specimen, State } from './specimen.tsx';

const problems: readonly FieldProblem[] = [
  { field: 'gallery-email', message: 'Enter an email address, like name@example.org' },
  { field: 'gallery-who', message: 'Choose who should come to the meeting' },
];

const Errors = () => {
  const [attempt, setAttempt] = useState(0);
  return (
    <Specimen name="Error summary">
      <State of="After sending a form with problems" wide>
        <div className="stack">
          <Button onClick={() => setAttempt(attempt + 1)}>Send the form</Button>
          <ErrorSummary attempt={attempt} problems={attempt === 0 ? [] : problems} />
        </div>
      </State>
    </Specimen>
  );
};

const Toasts = () => {
  const toast = useToast();
  return (
    <Specimen name="Toast">
      <State of="With undo, ten seconds">
        <Button
          onClick={() => toast('The review was moved to 3 June', { undo: () => toast('Moved back to 12 March') })}
        >
          Move a review
        </Button>
      </State>
      <State of="A problem, until dismissed">
        <Button onClick={() => toast('That was not saved. Try again when the network is back', { tone: 'problem' })}>
          Lose the network
        </Button>
      </State>
    </Specimen>
  );
};

/** What the product says back. */
export const Messages = () => (
  <>
    <Specimen name="Notice">
      <State of="Info, with an action" wide>
        <Notice title="The autumn review round is open" action={<Button size="s">Open the round</Button>}>
          41 of 60 plans have been answered for.
        </Notice>
      </State>
      <State of="Success, can be dismissed" wide>
        <Notice tone="success" title="81 pupils imported" onDismiss={() => {}}>
          Nothing was changed that you did not see first. <Link href="#notice">Undo the import</Link>
        </Notice>
      </State>
      <State of="Warning" wide>
        <Notice tone="warning" title="Two people cannot be told">
          An address has not been checked. Check it, or say how they will be told.
        </Notice>
      </State>
      <State of="Problem, long words" wide>
        <Notice tone="problem" title="The timetable could not be read">
          Row 14 of the sheet called Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft
          has no date in its third column. Add one and choose the file again.
        </Notice>
      </State>
    </Specimen>
    <Errors />
    <Toasts />
    <Specimen name="Saved, progress, waiting, empty">
      <State of="Saved">
        <div className="stack" data-gap="s">
          <SavedStatus state="saved" at="14:02" />
          <SavedStatus state="saving" />
          <SavedStatus state="waiting" />
          <SavedStatus state="problem" />
        </div>
      </State>
      <State of="Progress, counted">
        <Progress
          label="Making the packs"
          done={41}
          total={60}
          note="You can leave this page; it goes on without you."
        />
      </State>
      <State of="Progress, not counted yet">
        <Progress label="Reading the sheet" done={0} />
      </State>
      <State of="Skeleton" wide>
        <Skeleton rows={3} label="the register" />
      </State>
      <State of="Empty">
        <EmptyState action={<Button icon="plus">Raise a concern</Button>}>
          No concerns are waiting. Teachers’ concerns appear here, oldest first.
        </EmptyState>
      </State>
    </Specimen>
  </>
);
