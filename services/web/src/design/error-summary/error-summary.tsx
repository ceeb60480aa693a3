import './error-summary.css';
import { type MouseEvent, useEffect, useId, useRef } from 'react';
import { Icon } from '../icon/icon.tsx';

/** `field` is the id given to the field or group; the message is the same as beside it. */
export type FieldProblem = { readonly field: string; readonly message: string };

type Props = {
  readonly problems: readonly FieldProblem[];
  /** Goes up each time the form is sent, so that the focus comes back here for the same mistakes. */
  readonly attempt?: number;
};

const focusField = (event: MouseEvent<HTMLAnchorElement>, id: string) => {
  const target = document.getElementById(id);
  if (target === null) return;
  event.preventDefault();
  const control = target.matches('input, select, textarea, button')
    ? target
    : (target.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      target.querySelector<HTMLElement>('input, select, textarea, button'));
  (target.closest('.field') ?? target).scrollIntoView({ block: 'start' });
  control?.focus({ preventScroll: true });
};

/** At the top of a form that could not be sent, even for one problem. It takes the focus, and each line leads to its field. */
export const ErrorSummary = ({ problems, attempt = 0 }: Props) => {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const some = problems.length > 0;
  useEffect(() => {
    if (some) box.current?.focus();
  }, [attempt, some]);
  if (!some) return null;
  return (
    <div ref={box} className="error-summary" role="alert" aria-labelledby={id} tabIndex={-1}>
      <h2 className="error-summary__title" id={id}>
        <Icon name="problem" />
        There is a problem
      </h2>
      <ul className="error-summary__list">
        {problems.map(({ field, message }) => (
          <li key={field + message}>
            <a className="error-summary__link" href={`#${field}`} onClick={(event) => focusField(event, field)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
