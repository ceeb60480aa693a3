import './disclosure.css';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';

/** More for those who want it, closed until asked for. Never hides what everyone needs. */
export const Disclosure = ({
  summary,
  children,
  open = false,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}) => (
  <details className="disclosure" open={open}>
    <summary className="disclosure__summary">
      <Icon name="chevron-right" size="s" />
      <span>{summary}</span>
    </summary>
    <div className="disclosure__body">{children}</div>
  </details>
);
