import type { Today, TodayDeadline } from '@waymark/contracts';
import { useEffect, useState } from 'react';
import { JumpLinks } from '../../design/jump-links/jump-links.tsx';
import { onDemand } from '../../design/on-demand/on-demand.tsx';
import { Section } from '../../design/section/section.tsx';
import { whenIdle } from '../../page/when-idle.ts';
import { mayIn, useHere } from '../../session/me-context.tsx';
import { DeadlineLines } from './deadline-lines.tsx';
import { HeldLines } from './held-lines.tsx';
import { MeetingLines } from './meeting-lines.tsx';
import { TaskLines } from './task-lines.tsx';
import type { Doing } from './today-dialog.tsx';

const { OnDemand: TodayDialog, preload } = onDemand(() => import('./today-dialog.tsx').then(({ TodayDialog: D }) => D));

type DeadlinePart = {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly TodayDeadline[];
  readonly none: string;
};

const partsOf = ({
  overdue,
  thisWeek,
  waiting,
  soon,
}: Today): Readonly<Record<'overdue' | 'week' | 'waiting' | 'soon', DeadlinePart>> => ({
  overdue: { id: 'overdue', title: 'Overdue', rows: overdue, none: 'Nothing is overdue.' },
  week: { id: 'this-week', title: 'This week', rows: thisWeek, none: 'Nothing is due in the next seven days.' },
  waiting: {
    id: 'waiting',
    title: 'Waiting on others',
    rows: waiting,
    none: 'Nothing is owed by a local authority or a family in the next four weeks.',
  },
  soon: { id: 'soon', title: 'Soon', rows: soon, none: 'Nothing more is due in the four weeks after.' },
});

/** The lists of today, what to do first at the top. */
export const TodayLists = ({ today }: { readonly today: Today }) => {
  const { school } = useHere();
  const [doing, setDoing] = useState<Doing | null>(null);
  const parts = partsOf(today);
  useEffect(() => whenIdle(preload), []);
  const deadlines = ({ id, title, rows, none }: DeadlinePart) => (
    <Section id={id} title={title} count={rows.length}>
      <DeadlineLines
        label={title}
        rows={rows}
        today={today.today}
        none={none}
        {...(mayIn(school, 'pupil:change') ? { onEnd: setDoing } : {})}
      />
    </Section>
  );
  return (
    <>
      <JumpLinks
        items={[
          { id: 'overdue', label: 'Overdue', count: today.overdue.length },
          { id: 'tasks', label: 'To do', count: today.tasks.length },
          { id: 'held', label: 'Held messages', count: today.held.length },
          { id: 'this-week', label: 'This week', count: today.thisWeek.length },
          { id: 'meetings', label: 'Meetings', count: today.meetings.length },
          { id: 'waiting', label: 'Waiting on others', count: today.waiting.length },
          { id: 'soon', label: 'Soon', count: today.soon.length },
        ]}
      />
      {deadlines(parts.overdue)}
      <Section id="tasks" title="To do" count={today.tasks.length}>
        <TaskLines
          tasks={today.tasks}
          today={today.today}
          {...(mayIn(school, 'task:do') ? { onDone: setDoing } : {})}
        />
      </Section>
      <Section id="held" title="Held messages" count={today.held.length}>
        <HeldLines held={today.held} />
      </Section>
      {deadlines(parts.week)}
      <Section id="meetings" title="Meetings" count={today.meetings.length}>
        <MeetingLines meetings={today.meetings} today={today.today} />
      </Section>
      {deadlines(parts.waiting)}
      {deadlines(parts.soon)}
      {doing !== null && <TodayDialog props={{ doing, today: today.today, onClose: () => setDoing(null) }} />}
    </>
  );
};
