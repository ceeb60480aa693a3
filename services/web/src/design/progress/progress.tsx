import './progress.css';
import { type ReactNode, useId } from 'react';

type Props = {
  readonly label: string;
  readonly done: number;
  /** Left out while nobody knows yet how much there is. */
  readonly total?: number;
  /** "You can leave this page." */
  readonly note?: ReactNode;
};

/** Long work, in counts rather than percentages: "41 of 60". */
export const Progress = ({ label, done, total, note }: Props) => {
  const id = useId();
  return (
    <div className="progress">
      <div className="progress__words">
        <label htmlFor={id}>{label}</label>
        <span className="progress__count">{total === undefined ? 'Counting' : `${done} of ${total}`}</span>
      </div>
      <progress className="progress__bar" id={id} max={total} {...(total === undefined ? {} : { value: done })} />
      {note && <p className="progress__note">{note}</p>}
    </div>
  );
};
