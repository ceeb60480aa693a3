import './mark.css';

/** The waymark: a disc on a post, and on it the path bending on. The word beside it is the name. */
export const Mark = ({ wordless = false }: { readonly wordless?: boolean }) => (
  <span className="mark">
    <svg className="mark__sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle className="mark__disc" cx="16" cy="16" r="15" />
      <path className="mark__path" d="M11 25.5c0-5 5-4.5 5-9.5V8.5M10.5 13 16 7.5l5.5 5.5" />
    </svg>
    <span className={wordless ? 'visually-hidden' : 'mark__word'}>Waymark</span>
  </span>
);
