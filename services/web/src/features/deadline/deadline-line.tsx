import './deadline.css';
import type { DeadlineView } from '@waymark/contracts';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../../design/button/button.tsx';
import { DueDate } from '../../design/due-date/due-date.tsx';
import { ExplainFacts } from '../../design/explain/explain.tsx';
import { isOthers, ownerName } from '../../words/owners.ts';
import { isCouncilLate } from './council-late.ts';
import { explanationOf } from './explanation-of.ts';

type Props = {
  readonly deadline: DeadlineView;
  readonly today: string;
  /** Whom it is about; left out on that child's own page. */
  readonly who?: ReactNode;
  /** What can be done about it, shown with its calculation. */
  readonly actions?: ReactNode;
};

/** One deadline in one line; a press opens how its date came about, and what can be done. */
export const DeadlineLine = ({ deadline, today, who, actions }: Props) => {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li className="deadline__line">
      <div className="deadline__head">
        {who !== undefined && <span className="deadline__who">{who}</span>}
        <span>
          <span id={`${id}-title`}>{deadline.title}</span>
          {isCouncilLate(deadline, today) && (
            <span className="deadline__late">The council is late with this, not the school</span>
          )}
        </span>
        <DueDate
          date={deadline.dueOn}
          today={today}
          waiting={isOthers(deadline.owner)}
          lastSchoolDay={deadline.practicalOn}
        />
        <span className="deadline__owner">{ownerName(deadline.owner)}</span>
        <Button
          size="s"
          tone="quiet"
          icon={open ? 'chevron-down' : 'chevron-right'}
          aria-expanded={open}
          aria-describedby={`${id}-title`}
          onClick={() => setOpen(!open)}
        >
          Why
        </Button>
      </div>
      {open && (
        <div className="deadline__calculation">
          <ExplainFacts {...explanationOf(deadline)} />
          {actions !== undefined && <div className="row">{actions}</div>}
        </div>
      )}
    </li>
  );
};

/** Deadlines one under the other. `of` is `one` where all are one child's. */
export const DeadlineList = ({
  label,
  of,
  children,
}: {
  readonly label: string;
  readonly of: 'many' | 'one';
  readonly children: ReactNode;
}) => (
  <ul className="deadline__list" data-of={of} aria-label={label}>
    {children}
  </ul>
);
