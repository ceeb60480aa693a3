import './due-date.css';
import { Icon } from '../icon/icon.tsx';
import { dueWords, spokenDate, waitingWords } from './due-words.ts';

type Props = {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly today: string;
  /** It is done: the date stays, the words about being near or late go. */
  readonly done?: boolean;
  /** The last school day by then, where the school has terms: shown where it is another day, until the date is past. */
  readonly lastSchoolDay?: string | null;
  /** Others owe it: a day that has passed is waited for, and is nobody's breach here. */
  readonly waiting?: boolean;
};

/** A date with what it means now: "Thu 12 Mar 2026 · overdue by 3 days". */
export const DueDate = ({ date, today, done = false, waiting = false, lastSchoolDay = null }: Props) => {
  const { nearness, words } = (waiting ? waitingWords : dueWords)(date, today);
  const state = done ? 'later' : nearness;
  return (
    <span className="due-date" data-nearness={state}>
      {state === 'overdue' && <Icon name="warning" size="s" />}
      <time dateTime={date}>{spokenDate(date)}</time>
      {!done && words !== '' && (
        <>
          <span aria-hidden="true"> · </span>
          <span className="visually-hidden">, </span>
          <span className="due-date__words">{words}</span>
        </>
      )}
      {!done && !waiting && state !== 'overdue' && lastSchoolDay !== null && lastSchoolDay !== date && (
        <span className="due-date__practical">
          <span className="visually-hidden">, </span>last school day{' '}
          <time dateTime={lastSchoolDay}>{spokenDate(lastSchoolDay)}</time>
        </span>
      )}
    </span>
  );
};
