import './key-value.css';
import type { ReactNode } from 'react';

/** One fact. A value that is missing reads "Not provided". */
export type Fact = { readonly label: string; readonly value?: ReactNode; readonly action?: ReactNode };

/** Facts under their names: in rows to check or change, side by side to glance at. */
export const KeyValue = ({
  facts,
  layout = 'rows',
}: {
  readonly facts: readonly Fact[];
  readonly layout?: 'rows' | 'beside';
}) => (
  <dl className="key-value" data-layout={layout}>
    {facts.map(({ label, value, action }) => (
      <div className="key-value__fact" key={label}>
        <dt className="key-value__label">{label}</dt>
        <dd className="key-value__value">{value ?? <span className="key-value__missing">Not provided</span>}</dd>
        {action && <dd className="key-value__action">{action}</dd>}
      </div>
    ))}
  </dl>
);
