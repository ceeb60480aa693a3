import type { Today } from '@waymark/contracts';
import { Button } from '../../design/button/button.tsx';
import { DueDate } from '../../design/due-date/due-date.tsx';
import { taskTitle } from '../../words/task-titles.ts';
import { relationshipName } from '../pupil/pupil-names.ts';
import { SomeOf } from './some-of.tsx';
import { SubjectLink } from './subject-link.tsx';
import type { Doing } from './today-dialog.tsx';

/** "Phone Ms Ada Adeyemi (mother), 07700 900123": what to do, and with whom where that is known. */
const whatToDo = ({ task, who }: Today['tasks'][number]): string => {
  if (who === null) return taskTitle(task.kind);
  const phone = who.phone === null ? '' : `, ${who.phone}`;
  const adult = `${who.name} (${relationshipName(who.relationship).toLowerCase()})${phone}`;
  return task.kind === 'phone' ? `Phone ${adult}` : `${taskTitle(task.kind)}: ${adult}`;
};

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
          {shown.map(({ subject, task, who }) => (
            <li className="today__line" key={task.id}>
              <span className="today__who">
                <SubjectLink subject={subject} part="family" />
              </span>
              <span>
                {whatToDo({ subject, task, who })} <span className="today__about">{task.why}</span>
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
