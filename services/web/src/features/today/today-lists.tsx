import type { Today, TodayDeadline } from '@waymark/contracts';
import { type ReactNode, useEffect, useState } from 'react';
import { EmptyState } from '../../design/empty-state/empty-state.tsx';
import { JumpLinks } from '../../design/jump-links/jump-links.tsx';
import { Link } from '../../design/link/link.tsx';
import { onDemand } from '../../design/on-demand/on-demand.tsx';
import { Section } from '../../design/section/section.tsx';
import { whenIdle } from '../../page/when-idle.ts';
import { mayIn, type SchoolInView, useHere } from '../../session/me-context.tsx';
import { DeadlineLines } from './deadline-lines.tsx';
import { HeldLines } from './held-lines.tsx';
import { MeetingLines } from './meeting-lines.tsx';
import { TaskLines } from './task-lines.tsx';
import type { Doing } from './today-dialog.tsx';

const { OnDemand: TodayDialog, preload } = onDemand(() => import('./today-dialog.tsx').then(({ TodayDialog: D }) => D));

type Part = {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly lines: ReactNode;
  readonly actions?: ReactNode;
};

/** The parts of today in the order to work through them. */
const partsOf = (today: Today, school: SchoolInView | null, begin: (doing: Doing) => void): readonly Part[] => {
  const deadlines = (id: string, title: string, rows: readonly TodayDeadline[]): Part => ({
    id,
    title,
    count: rows.length,
    lines: (
      <DeadlineLines
        label={title}
        rows={rows}
        today={today.today}
        {...(mayIn(school, 'pupil:change') ? { onEnd: begin } : {})}
      />
    ),
  });
  const doing = mayIn(school, 'task:do') ? { onDone: begin } : {};
  return [
    deadlines('overdue', 'Overdue', today.overdue),
    {
      id: 'tasks',
      title: 'To do',
      count: today.tasks.length,
      lines: <TaskLines tasks={today.tasks} today={today.today} {...doing} />,
      ...(today.tasks.some(({ task }) => task.kind === 'send-letter')
        ? { actions: <Link href="/letters">Print the letters</Link> }
        : {}),
    },
    {
      id: 'held',
      title: 'Held messages',
      count: today.held.length,
      lines: <HeldLines held={today.held} />,
      actions: <Link href="/held">Clear them in one place</Link>,
    },
    deadlines('this-week', 'This week', today.thisWeek),
    {
      id: 'meetings',
      title: 'Meetings',
      count: today.meetings.length,
      lines: <MeetingLines meetings={today.meetings} today={today.today} />,
    },
    deadlines('waiting', 'Waiting on others', today.waiting),
    deadlines('soon', 'Soon', today.soon),
  ];
};

/** The lists of today, what to do first at the top. What is empty is said in one line at the end. */
export const TodayLists = ({ today }: { readonly today: Today }) => {
  const { school } = useHere();
  const [doing, setDoing] = useState<Doing | null>(null);
  useEffect(() => whenIdle(preload), []);
  const parts = partsOf(today, school, setDoing);
  const filled = parts.filter(({ count }) => count > 0);
  const empty = parts.filter(({ count }) => count === 0);
  return (
    <>
      {filled.length > 1 && <JumpLinks items={filled.map(({ id, title, count }) => ({ id, label: title, count }))} />}
      {filled.map(({ id, title, count, lines, actions }) => (
        <Section key={id} id={id} title={title} count={count} actions={actions}>
          {lines}
        </Section>
      ))}
      {filled.length === 0 && (
        <EmptyState>Nothing is due in the next five weeks, nobody has to be phoned and no message waits.</EmptyState>
      )}
      {filled.length > 0 && empty.length > 0 && (
        <p className="today__clear soft">Clear: {empty.map(({ title }) => title.toLowerCase()).join(', ')}.</p>
      )}
      {doing !== null && <TodayDialog props={{ doing, today: today.today, onClose: () => setDoing(null) }} />}
    </>
  );
};
