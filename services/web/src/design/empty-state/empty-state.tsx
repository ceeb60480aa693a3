import './empty-state.css';
import type { ReactNode } from 'react';

type Props = {
  /** One sentence: why there is nothing, and what would be here. */
  readonly children: ReactNode;
  /** One button or link. */
  readonly action?: ReactNode;
};

/** Where there is nothing yet: one sentence, one action. */
export const EmptyState = ({ children, action }: Props) => (
  <div className="empty-state">
    <svg className="empty-state__path" viewBox="0 0 120 20" aria-hidden="true" focusable="false">
      <path d="M2 16c18 0 20-12 38-12s20 12 38 12 20-10 38-10" />
    </svg>
    <p>{children}</p>
    {action}
  </div>
);
