import { useState } from 'react';
import { spokenDate } from '../design/due-date/due-words.ts';
import { Icon } from '../design/icon/icon.tsx';
import { Menu } from '../design/menu/menu.tsx';
import { onDemand } from '../design/on-demand/on-demand.tsx';
import { Progress } from '../design/progress/progress.tsx';
import { useArrival, useClock, useMoveClock } from './use-clock.ts';

const { OnDemand } = onDemand(() => import('./to-a-date.tsx').then(({ ToADate }) => ToADate));

const days: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** The demo's day, which a visitor can move forward to see what Waymark does when time passes. */
export const DemoClock = ({ today }: { readonly today: string }) => {
  const [choosing, setChoosing] = useState(false);
  const clock = useClock();
  const move = useMoveClock();
  const shown = clock?.today ?? today;
  const act = (id: string) => {
    const ahead = days[id];
    if (ahead !== undefined) void move({ days: ahead });
    else if (id === 'date') setChoosing(true);
    else window.open('/mailbox', '_blank', 'noreferrer');
  };
  return (
    <>
      <Menu
        label={`Demo clock: ${spokenDate(shown)}`}
        face={
          <>
            <Icon name="clock" size="s" />
            <span>{spokenDate(shown)}</span>
          </>
        }
        tone="quiet"
        size="s"
        entries={[
          { id: 'day', label: 'Next day', group: 'Move the demo’s clock' },
          { id: 'week', label: 'Next week', group: 'Move the demo’s clock' },
          { id: 'date', label: 'To a date…', group: 'Move the demo’s clock' },
          { id: 'mailbox', label: 'Mailbox (new tab)', icon: 'mail', group: 'What was sent' },
        ]}
        onAction={act}
      />
      {choosing && <OnDemand props={{ today: shown, move, onClose: () => setChoosing(false) }} />}
    </>
  );
};

/** Above every page while the clock moves. */
export const ClockNotice = () => {
  const clock = useClock();
  useArrival(clock);
  if (!clock?.moving) return null;
  const { to, done, total } = clock.moving;
  return (
    <div className="page">
      <Progress
        label={`Moving to ${spokenDate(to)}, a day at a time`}
        done={done}
        total={total}
        note="Each day’s deadlines are looked at and its messages sent. You can go on working."
      />
    </div>
  );
};
