import type { TodayDeadline } from '@waymark/contracts';
import { Button } from '../../design/button/button.tsx';
import { DeadlineLine, DeadlineList } from '../deadline/deadline-line.tsx';
import { SomeOf } from './some-of.tsx';
import { SubjectLink, subjectKey } from './subject-link.tsx';
import type { Doing } from './today-dialog.tsx';

type Props = {
  readonly label: string;
  readonly rows: readonly TodayDeadline[];
  readonly today: string;
  /** Left out where she may not say that a deadline was met. */
  readonly onEnd?: (doing: Doing) => void;
};

const lineKey = ({ subject, deadline }: TodayDeadline) => `${subjectKey(subject)}.${deadline.id}`;

const Actions = ({ line, onEnd }: { readonly line: TodayDeadline; readonly onEnd: (doing: Doing) => void }) => {
  const { subject, deadline } = line;
  if (subject.kind !== 'pupil') return null;
  const begin = (as: 'met' | 'waived') => () => onEnd({ kind: 'deadline', pupilId: subject.pupilId, deadline, as });
  return (
    <>
      <Button size="s" icon="check" aria-haspopup="dialog" onClick={begin('met')}>
        Mark as done
      </Button>
      <Button size="s" tone="quiet" aria-haspopup="dialog" onClick={begin('waived')}>
        Waive, with a reason
      </Button>
    </>
  );
};

/** Deadlines of many children, each with its calculation one press away. */
export const DeadlineLines = ({ label, rows, today, onEnd }: Props) => {
  return (
    <SomeOf rows={rows}>
      {(shown) => (
        <DeadlineList label={label} of="many">
          {shown.map((line) => (
            <DeadlineLine
              key={lineKey(line)}
              deadline={line.deadline}
              today={today}
              who={<SubjectLink subject={line.subject} />}
              {...(onEnd && line.subject.kind === 'pupil' ? { actions: <Actions line={line} onEnd={onEnd} /> } : {})}
            />
          ))}
        </DeadlineList>
      )}
    </SomeOf>
  );
};
