import { Button } from '../../design/button/button.tsx';
import { DueDate } from '../../design/due-date/due-date.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Link } from '../../design/link/link.tsx';
import { meetingKindName } from '../../words/meeting-kinds.ts';
import { isOthers, ownerName } from '../../words/owners.ts';
import { taskTitle } from '../../words/task-titles.ts';
import { isCouncilLate } from '../deadline/council-late.ts';
import { deadlinesOf } from './deadlines-of.ts';
import { usePupil } from './pupil-context.tsx';

/** What is next for this child: what a person must do, the next dates, the next meeting, by date. */
export const NextUp = () => {
  const { view, may, open } = usePupil();
  const { today } = view;
  const tasks = view.tasks.filter(({ state }) => state === 'open');
  const { next } = deadlinesOf(view.deadlines, view.today);
  const meeting = view.meetings
    .filter(({ state, on }) => state === 'planned' && on >= today)
    .toSorted((a, b) => a.on.localeCompare(b.on))[0];
  const lines = [
    ...tasks.map((task) => ({
      key: task.id,
      on: task.dueOn,
      line: (
        <>
          <span>
            {taskTitle(task.kind)} <span className="soft small">{task.why}</span>
          </span>
          <span className="row">
            <DueDate date={task.dueOn} today={today} />
            {may('task:do') && (
              <Button size="s" aria-haspopup="dialog" onClick={() => open(`task.${task.id}`)}>
                Done
              </Button>
            )}
          </span>
        </>
      ),
    })),
    ...next.map((deadline) => ({
      key: deadline.id,
      on: deadline.dueOn,
      line: (
        <>
          <span>
            {deadline.title}{' '}
            <span className="soft small">
              {ownerName(deadline.owner)}
              {isCouncilLate(deadline, today) && ' is late, not the school'}
            </span>
          </span>
          <DueDate
            date={deadline.dueOn}
            today={today}
            waiting={isOthers(deadline.owner)}
            lastSchoolDay={deadline.practicalOn}
          />
        </>
      ),
    })),
    ...(meeting === undefined
      ? []
      : [
          {
            key: meeting.id,
            on: meeting.on,
            line: (
              <>
                <Link href="#meetings">{meetingKindName(meeting.kind)}</Link>
                <span className="numeric">
                  {spokenDate(meeting.on)}, {meeting.startsAt}
                </span>
              </>
            ),
          },
        ]),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
  return (
    <div className="stack" data-gap="s">
      <h3>Next</h3>
      {lines.length === 0 && (
        <p className="soft">Nothing is due. Dates appear here as soon as the facts they count from are known.</p>
      )}
      <ul className="pupil__next">
        {lines.map(({ key, line }) => (
          <li key={key}>{line}</li>
        ))}
      </ul>
    </div>
  );
};
