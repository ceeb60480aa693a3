import './link.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon.tsx';
import { useLinkProps } from '../navigation/navigation.tsx';

type Props = {
  readonly href: string;
  readonly children: ReactNode;
  /** `quiet` shows its underline on hover only: for lists and tables where every row is a link. */
  readonly tone?: 'plain' | 'quiet';
  readonly icon?: IconName;
  /** Another site or a file: opens in a new tab and says so. */
  readonly newTab?: boolean;
  readonly download?: boolean;
  readonly current?: boolean;
};

/** A link in words. A thing that changes something is a Button. */
export const Link = ({
  href,
  children,
  tone = 'plain',
  icon,
  newTab = false,
  download = false,
  current = false,
}: Props) => {
  const props = useLinkProps(href);
  if (newTab)
    return (
      <a className="link" data-tone={tone} href={href} target="_blank" rel="noreferrer">
        {icon && <Icon name={icon} size="s" />}
        {children}
        <Icon name="external" size="s" />
        <span className="visually-hidden"> (opens in a new tab)</span>
      </a>
    );
  const plain = download ? { href, download: '' } : props;
  return (
    <a className="link" data-tone={tone} aria-current={current ? 'page' : undefined} {...plain}>
      {icon && <Icon name={icon} size="s" />}
      {children}
    </a>
  );
};
