import './palette-dialog.css';
import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Input, SearchField } from 'react-aria-components/SearchField';
import { IconButton } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { Kbd } from '../kbd/kbd.tsx';
import type { CommandPaletteProps } from './command-palette.tsx';
import { type Command, rank } from './rank.ts';

const Option = ({ command }: { readonly command: Command }) => (
  <ListBoxItem className="command-palette__option" id={command.id} textValue={command.label}>
    {command.icon && <Icon name={command.icon} />}
    <span className="command-palette__label">{command.label}</span>
    {command.detail && <span className="command-palette__detail">{command.detail}</span>}
    {command.keys && <Kbd keys={command.keys} />}
  </ListBoxItem>
);

const Results = ({
  found,
  onChoose,
}: {
  readonly found: readonly Command[];
  readonly onChoose: (command: Command) => void;
}) => (
  <ListBox
    className="command-palette__list"
    aria-label="Results"
    selectionMode="none"
    onAction={(key) => {
      const command = found.find((one) => one.id === key);
      if (command) onChoose(command);
    }}
    renderEmptyState={() => (
      <p className="command-palette__none">Nothing by that name. Try the start of a first name or surname.</p>
    )}
  >
    {[...Map.groupBy(found, (command) => command.group)].map(([group, members]) => (
      <ListBoxSection className="command-palette__group" key={group} id={group}>
        <Header className="command-palette__heading">{group}</Header>
        <Collection items={members}>{(command) => <Option command={command} />}</Collection>
      </ListBoxSection>
    ))}
  </ListBox>
);

/** The palette itself; apart, so that it is fetched only when it is wanted. */
export const PaletteDialog = ({ commands, onChoose, onClose }: CommandPaletteProps) => {
  const [query, setQuery] = useState('');
  const choose = (command: Command) => {
    onClose();
    onChoose(command);
  };
  return (
    <ModalOverlay className="command-palette__scrim" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="command-palette__frame">
        <Dialog className="command-palette" aria-label="Search">
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField className="command-palette__search" aria-label="Search pupils, screens and actions" autoFocus>
              <Icon name="search" />
              <Input
                className="command-palette__input"
                type="text"
                role="combobox"
                aria-expanded
                aria-haspopup="listbox"
                placeholder="Pupils, screens, actions"
              />
              <IconButton icon="close" size="s" label="Close search" onClick={onClose} />
            </SearchField>
            <Results found={rank(commands, query)} onChoose={choose} />
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
