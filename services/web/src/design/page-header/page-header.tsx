import './page-header.css';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { useLinkProps } from '../navigation/navigation.tsx';

type Props = {
  readonly title: ReactNode;
  /** 2 only where the page already has its h1. */
  readonly level?: 1 | 2;
  /** The list this page came from. */
  readonly back?: { readonly href: string; readonly label: string };
  /** One sentence: what this page is for, or what is true of all of it. */
  readonly lead?: ReactNode;
  /** One primary button at most. */
  readonly actions?: ReactNode;
  /** Beside the title: a Status or a SavedStatus. */
  readonly status?: ReactNode;
};

const Back = ({ href, label }: { readonly href: string; readonly label: string }) => (
  <a className="page-header__back" {...useLinkProps(href)}>
    <Icon name="chevron-left" size="s" />
    {label}
  </a>
);

/** The head of a page: where it hangs, its one h1, and what can be done with all of it. */
export const PageHeader = ({ title, level = 1, back, lead, actions, status }: Props) => {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <header className="page-header">
      {back && <Back {...back} />}
      <div className="page-header__line">
        <Heading className="page-header__title">{title}</Heading>
        {status}
      </div>
      {lead && <p className="page-header__lead">{lead}</p>}
      {actions && <div className="page-header__actions">{actions}</div>}
    </header>
  );
};
