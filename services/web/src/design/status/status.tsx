import './status.css';
import type { ReactNode } from 'react';
import { kinds, type StatusKind, shapeOf } from './kinds.ts';

export type { StatusKind } from './kinds.ts';

/** A state as a shape and a word. `children` says more than the usual word: "Held: address not verified". */
export const Status = ({ kind, children }: { readonly kind: StatusKind; readonly children?: ReactNode }) => {
  const { line, solid } = shapeOf(kind);
  return (
    <span className="status" data-tone={kinds[kind].tone}>
      <svg className="status__shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {line && <path className="status__line" d={line} />}
        {solid && <path d={solid} />}
      </svg>
      <span className="status__word">{children ?? kinds[kind].word}</span>
    </span>
  );
};
