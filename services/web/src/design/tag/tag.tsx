import './tag.css';
import type { ReactNode } from 'react';

/** A fact that travels with a name: "EAL", "Pupil premium". Not a state: that is a Status. */
export const Tag = ({ children }: { readonly children: ReactNode }) => <span className="tag">{children}</span>;

const levels = { K: 'SEN support', E: 'EHCP', N: 'No SEN' } as const;

/** The census code for SEN provision. */
export type ProvisionCode = keyof typeof levels;

/** The level of provision: its census letter, each in a frame of its own, and its name unless space is short. */
export const Provision = ({ code, short = false }: { readonly code: ProvisionCode; readonly short?: boolean }) => (
  <span className="tag__provision" title={short ? levels[code] : undefined}>
    <span className="tag__letter" data-code={code} aria-hidden="true">
      {code}
    </span>
    <span className={short ? 'visually-hidden' : undefined}>{levels[code]}</span>
  </span>
);
