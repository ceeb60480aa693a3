import type { ImportView } from '@waymark/contracts';
import type { StatusKind } from '../../design/status/status.tsx';

type State = ImportView['import']['state'];

const states = {
  uploaded: { kind: 'not-started', word: 'Not checked yet' },
  checked: { kind: 'in-progress', word: 'Checked, nothing written' },
  committing: { kind: 'in-progress', word: 'Being written' },
  committed: { kind: 'done', word: 'Written' },
  undoing: { kind: 'in-progress', word: 'Being taken back' },
  undone: { kind: 'done', word: 'Taken back' },
  failed: { kind: 'problem', word: 'Stopped part of the way' },
} as const satisfies Record<State, { readonly kind: StatusKind; readonly word: string }>;

/** How far an import is, as a shape and a word. */
export const importState = (state: State): { readonly kind: StatusKind; readonly word: string } => states[state];
