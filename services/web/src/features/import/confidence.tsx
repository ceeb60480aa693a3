import type { ImportView } from '@waymark/contracts';
import { Status } from '../../design/status/status.tsx';

const words = {
  sure: { kind: 'done', word: 'Sure' },
  likely: { kind: 'in-progress', word: 'Likely' },
  ask: { kind: 'some-progress', word: 'Please check' },
} as const;

/** How sure a guess is. */
export const Confidence = ({ of }: { readonly of: ImportView['columns'][number]['confidence'] }) => (
  <Status kind={words[of].kind}>{words[of].word}</Status>
);
