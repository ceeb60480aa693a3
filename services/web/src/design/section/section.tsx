import './section.css';
import { type ReactNode, useId } from 'react';

type Props = {
  readonly title: ReactNode;
  readonly level?: 2 | 3;
  /** How many there are, said with the title. */
  readonly count?: number;
  readonly id?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page under its own heading and a hairline. Pages are made of these rather than of cards. */
export const Section = ({ title, level = 2, count, id, actions, children }: Props) => {
  const made = useId();
  const own = id ?? made;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="section" id={own} aria-labelledby={`${own}-title`} tabIndex={-1}>
      <div className="section__head">
        <Heading className="section__title" id={`${own}-title`}>
          {title}
          {count !== undefined && <span className="section__count"> {count}</span>}
        </Heading>
        {actions && <div className="section__actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
};
