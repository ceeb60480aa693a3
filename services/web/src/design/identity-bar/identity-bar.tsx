import './identity-bar.css';
import type { ReactNode } from 'react';
import { type Fact, KeyValue } from '../key-value/key-value.tsx';
import { Provision, type ProvisionCode } from '../tag/tag.tsx';

type Props = {
  readonly name: string;
  /** The page is about this pupil (1), or the pupil is named above something else (2). */
  readonly level?: 1 | 2;
  readonly provision: ProvisionCode;
  /** Year, class, school: said in one line. */
  readonly details: readonly string[];
  /** Tags that travel with the name. */
  readonly tags?: ReactNode;
  readonly facts?: readonly Fact[];
  readonly actions?: ReactNode;
};

/** Whose page this is, and the few facts everyone needs before reading on. */
export const IdentityBar = ({ name, level = 1, provision, details, tags, facts = [], actions }: Props) => {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="identity-bar">
      <div className="identity-bar__who">
        <Heading className="identity-bar__name">{name}</Heading>
        <Provision code={provision} />
        <span className="identity-bar__details">{details.join(' · ')}</span>
        {tags}
        {actions && <div className="identity-bar__actions">{actions}</div>}
      </div>
      {facts.length > 0 && <KeyValue facts={facts} layout="beside" />}
    </div>
  );
};
