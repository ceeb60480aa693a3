import './mark.css';

/** The waymark: a disc on a post, pointing on, with the path below it. The word beside it is the name. */
export const Mark = ({ wordless = false }: { readonly wordless?: boolean }) => (
  <span className="mark">
    <svg className="mark__sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle className="mark__disc" cx="16" cy="16" r="15" />
      <path className="mark__arrow" d="M16 6.5 24 15h-4.2v2.6h-7.6V15H8z" />
      <path className="mark__path" d="M12.2 20h7.6v2h-7.6zm0 4.2h7.6v1.6h-7.6z" />
    </svg>
    <span className={wordless ? 'visually-hidden' : 'mark__word'}>Waymark</span>
  </span>
);
