import type { Today } from '@waymark/contracts';
import { Button } from '../../design/button/button.tsx';
import { DueDate } from '../../design/due-date/due-date.tsx';
import { taskTitle } from '../../words/task-titles.ts';
import { SomeOf } from './some-of.tsx';
import { SubjectLink } from './subject-link.tsx';
import type { Doing } from './today-dialog.tsx';

type Props = {
  readonly tasks: Today['tasks'];
  readonly today: string;
  readonly onDone?: (doing: Doing) => void;
};

/** What a person must do because the machine may not, or could not. */
export const TaskLines = ({ tasks, today, onDone }: Props) => {
  return (
    <SomeOf rows={tasks}>
      {(shown) => (
        <ul className="today__list" aria-label="To do">
          {shown.map(({ subject, task }) => (
            <li className="today__line" key={task.id}>
              <span className="today__who">
                <SubjectLink subject={subject} part="family" />
              </span>
              <span>
                {taskTitle(task.kind)} <span className="today__about">{task.why}</span>
              </span>
              <DueDate date={task.dueOn} today={today} />
              {onDone && subject.kind === 'pupil' && (
                <Button
                  size="s"
                  icon="check"
                  aria-haspopup="dialog"
                  onClick={() => onDone({ kind: 'task', pupilId: subject.pupilId, task })}
                >
                  Done
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </SomeOf>
  );
};
