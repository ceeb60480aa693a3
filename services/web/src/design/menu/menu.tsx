import './menu.css';
import { type ReactNode, useRef, useState } from 'react';
import { Icon, type IconName } from '../icon/icon.tsx';
import { onDemand } from '../on-demand/on-demand.tsx';

/** One thing to do. `danger` for what cannot be undone; those with the same `group` are listed together. */
export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly detail?: string;
  readonly group?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
};

type Props = {
  /** The name of the button. */
  readonly label: string;
  /** What the button shows, when that is not its name. */
  readonly face?: ReactNode;
  readonly tone?: 'secondary' | 'quiet';
  readonly size?: 's' | 'm';
  readonly entries: readonly MenuEntry[];
  readonly onAction: (id: string) => void;
};

const { OnDemand, preload } = onDemand(() => import('./menu-list.tsx').then(({ MenuList }) => MenuList));

/** A few things to do, behind one button. The list is fetched when someone points at the button or reaches it by keyboard. */
export const Menu = ({ label, face, tone = 'secondary', size = 'm', entries, onAction }: Props) => {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        className="button menu__button"
        data-tone={tone}
        data-size={size}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={face === undefined ? undefined : label}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {face ?? <span>{label}</span>}
        <Icon name="chevron-down" size="s" />
      </button>
      {open && <OnDemand props={{ label, entries, trigger: button, onAction, onClose: () => setOpen(false) }} />}
    </>
  );
};
