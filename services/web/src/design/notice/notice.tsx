import './notice.css';
import type { ReactNode } from 'react';
import { IconButton } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';

const said = { info: 'Note', success: 'Done', warning: 'Warning', problem: 'Problem' } as const;

type Props = {
  readonly tone?: keyof typeof said;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** One link or button: what to do about it. */
  readonly action?: ReactNode;
  readonly onDismiss?: () => void;
  /** It appeared after the page did: say it aloud, politely. */
  readonly live?: boolean;
};

/** Something to know about this page or part of it; words that only repeat the title are left out. What just happened is a toast; what is wrong with a form is an ErrorSummary. */
export const Notice = ({ tone = 'info', title, children, action, onDismiss, live = false }: Props) => (
  <div className="notice" data-tone={tone} role={live ? 'status' : undefined}>
    <Icon name={tone} />
    <div className="notice__words">
      <span className="visually-hidden">{said[tone]}: </span>
      {title && <strong className="notice__title">{title}</strong>}
      {children && children !== title && <div>{children}</div>}
    </div>
    {action && <div className="notice__action">{action}</div>}
    {onDismiss && <IconButton icon="close" size="s" label="Dismiss" onClick={onDismiss} />}
  </div>
);
