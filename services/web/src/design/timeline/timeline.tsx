import './timeline.css';
import type { ReactNode } from 'react';
import { spokenDate } from '../due-date/due-words.ts';
import { Icon, type IconName } from '../icon/icon.tsx';

/** One thing that happened: when, what, and who did it. */
export type TimelineItem = {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: ReactNode;
  readonly by?: string;
  readonly icon?: IconName;
  readonly children?: ReactNode;
};

/** A pupil's story, newest first as given. History, not a list of things to do. */
export const Timeline = ({ label, items }: { readonly label: string; readonly items: readonly TimelineItem[] }) => (
  <ol className="timeline" aria-label={label}>
    {items.map(({ id, date, title, by, icon = 'note', children }) => (
      <li className="timeline__item" key={id}>
        <span className="timeline__mark">
          <Icon name={icon} size="s" />
        </span>
        <div className="timeline__head">
          <span className="timeline__title">{title}</span>
          <span className="timeline__when">
            <time dateTime={date}>{spokenDate(date)}</time>
            {by && `, ${by}`}
          </span>
        </div>
        {children && <div className="timeline__body">{children}</div>}
      </li>
    ))}
  </ol>
);
