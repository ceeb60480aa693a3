import '../button/button.css';
import './menu-list.css';
import type { RefObject } from 'react';
import { Menu as AriaMenu, Header, MenuItem, MenuSection, Popover } from 'react-aria-components/Menu';
import { Icon } from '../icon/icon.tsx';
import type { MenuEntry } from './menu.tsx';

const Item = ({ entry }: { readonly entry: MenuEntry }) => (
  <MenuItem
    className="menu__item"
    id={entry.id}
    textValue={entry.label}
    isDisabled={entry.disabled ?? false}
    data-danger={entry.danger || undefined}
  >
    {entry.icon && <Icon name={entry.icon} size="s" />}
    <span className="menu__label">{entry.label}</span>
    {entry.detail && <span className="menu__detail">{entry.detail}</span>}
  </MenuItem>
);

type Props = {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onAction: (id: string) => void;
  readonly onClose: () => void;
};

/** The open menu; apart, so that it is fetched only when it is wanted. */
export const MenuList = ({ label, entries, trigger, onAction, onClose }: Props) => (
  <Popover
    className="menu"
    aria-label={label}
    triggerRef={trigger}
    isOpen
    placement="bottom start"
    offset={4}
    onOpenChange={(open) => !open && onClose()}
  >
    <AriaMenu
      className="menu__list"
      aria-label={label}
      autoFocus="first"
      onAction={(key) => onAction(String(key))}
      onClose={onClose}
    >
      {[...Map.groupBy(entries, (entry) => entry.group ?? '')].map(([group, members]) =>
        group === '' ? (
          members.map((entry) => <Item key={entry.id} entry={entry} />)
        ) : (
          <MenuSection className="menu__group" key={group}>
            <Header className="menu__heading">{group}</Header>
            {members.map((entry) => (
              <Item key={entry.id} entry={entry} />
            ))}
          </MenuSection>
        ),
      )}
    </AriaMenu>
  </Popover>
);
