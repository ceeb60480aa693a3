import './kbd.css';

/** A key, or keys pressed together. Decoration beside a name; the shortcut is announced by aria-keyshortcuts on its control. */
export const Kbd = ({ keys }: { readonly keys: readonly string[] }) => (
  <span className="kbd" aria-hidden="true">
    {keys.map((key) => (
      <kbd className="kbd__key" key={key}>
        {key}
      </kbd>
    ))}
  </span>
);
