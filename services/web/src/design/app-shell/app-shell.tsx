import './app-shell.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon.tsx';
import { Mark } from '../mark/mark.tsx';
import { useLinkProps } from '../navigation/navigation.tsx';
import { SearchButton } from './search-button.tsx';

/** One place in the navigation; `count` is said with it ("3 waiting"). */
export type NavItem = {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly current?: boolean;
  readonly count?: number;
};

type Props = {
  readonly home: string;
  readonly nav: readonly NavItem[];
  /** Which trust or school is in view, and the way to another. */
  readonly switcher?: ReactNode;
  /** Opens the palette, by the button and by Ctrl+K or ⌘K. */
  readonly onSearch?: () => void;
  /** Called when someone is about to search, to fetch what that needs. */
  readonly onSearchIntent?: () => void;
  readonly user: ReactNode;
  /** The demo's clock, or anything else that is true of the whole session. */
  readonly clock?: ReactNode;
  /** A message above every page: read-only, offline, a planned stop. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
};

const NavLink = ({ href, label, icon, current = false, count = 0 }: NavItem) => (
  <li>
    <a className="app-shell__place" aria-current={current ? 'page' : undefined} {...useLinkProps(href)}>
      <Icon name={icon} />
      <span>{label}</span>
      {count > 0 && (
        <span className="app-shell__count">
          {count}
          <span className="visually-hidden"> waiting</span>
        </span>
      )}
    </a>
  </li>
);

/** The frame of every staff page: one bar, one main landmark. On a phone the places move to the foot of the screen. */
export const AppShell = ({ home, nav, switcher, onSearch, onSearchIntent, user, clock, notice, children }: Props) => {
  const homeLink = useLinkProps(home);
  return (
    <div className="app-shell">
      <a className="app-shell__skip" href="#main">
        Skip to main content
      </a>
      <header className="app-shell__bar">
        <a className="app-shell__home" {...homeLink}>
          <Mark />
        </a>
        {switcher && <div className="app-shell__switcher">{switcher}</div>}
        {nav.length > 0 && (
          <nav className="app-shell__nav" aria-label="Main">
            <ul className="app-shell__places">
              {nav.map((item) => (
                <NavLink key={item.href} {...item} />
              ))}
            </ul>
          </nav>
        )}
        <div className="app-shell__tools">
          {clock && <div className="app-shell__clock">{clock}</div>}
          {onSearch && <SearchButton onSearch={onSearch} {...(onSearchIntent ? { onIntent: onSearchIntent } : {})} />}
          {user}
        </div>
      </header>
      {notice && <div className="app-shell__notice">{notice}</div>}
      <main className="app-shell__main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
};
