import type { TodayDeadline } from '@waymark/contracts';
import { Button } from '../../design/button/button.tsx';
import { isCouncilLate } from '../deadline/council-late.ts';
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

type ActionsProps = { readonly line: TodayDeadline; readonly today: string; readonly onEnd: (doing: Doing) => void };

const Actions = ({ line, today, onEnd }: ActionsProps) => {
  const { subject, deadline } = line;
  if (subject.kind !== 'pupil') return null;
  const { pupilId } = subject;
  const [first] = deadline.asks;
  const begin = (as: 'met' | 'waived') => () => onEnd({ kind: 'deadline', pupilId, deadline, as });
  return (
    <>
      {first === undefined ? (
        <Button size="s" icon="check" aria-haspopup="dialog" onClick={begin('met')}>
          Mark as done
        </Button>
      ) : (
        <Button
          size="s"
          icon="check"
          aria-haspopup="dialog"
          onClick={() => onEnd({ kind: 'fact', pupilId, deadline, first })}
        >
          Record what happened
        </Button>
      )}
      {isCouncilLate(deadline, today) && (
        <Button size="s" aria-haspopup="dialog" onClick={() => onEnd({ kind: 'chase', pupilId, deadline })}>
          Chase the council
        </Button>
      )}
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
              {...(onEnd && line.subject.kind === 'pupil'
                ? { actions: <Actions line={line} today={today} onEnd={onEnd} /> }
                : {})}
            />
          ))}
        </DeadlineList>
      )}
    </SomeOf>
  );
};
