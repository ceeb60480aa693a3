import { useEffect } from 'react';
import { Icon } from '../icon/icon.tsx';
import { Kbd } from '../kbd/kbd.tsx';

const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The visible way to the palette, which also answers to Ctrl+K (⌘K on a Mac). */
export const SearchButton = ({
  onSearch,
  onIntent,
}: {
  readonly onSearch: () => void;
  readonly onIntent?: () => void;
}) => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      onSearch();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onSearch]);
  return (
    <button
      className="app-shell__search"
      type="button"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={onSearch}
      onPointerEnter={onIntent}
      onFocus={onIntent}
    >
      <Icon name="search" />
      <span className="app-shell__search-word">Search</span>
      <Kbd keys={isApple() ? ['⌘', 'K'] : ['Ctrl', 'K']} />
    </button>
  );
};
