import type { ImportRow } from '@waymark/contracts';
import { Icon, type IconName } from '../../design/icon/icon.tsx';

type Outcome = ImportRow['outcome'];

/** What becomes of a row: before it is written, after, and what that means. */
export const outcomes = {
  create: { word: 'New', many: 'new', icon: 'plus' },
  change: { word: 'Changed', many: 'changed', icon: 'edit' },
  same: { word: 'Left alone', many: 'left alone', icon: 'check' },
  ask: { word: 'Your choice', many: 'for you to choose', icon: 'warning' },
  refused: { word: 'Refused', many: 'refused', icon: 'problem' },
} as const satisfies Record<Outcome, { readonly word: string; readonly many: string; readonly icon: IconName }>;

/** The outcomes in the order in which they are counted. */
export const outcomeOrder = ['create', 'change', 'same', 'ask', 'refused'] as const satisfies readonly Outcome[];

/** One row's outcome, as a drawing and a word. */
export const OutcomeMark = ({ of }: { readonly of: Outcome }) => (
  <span className="import__outcome" data-outcome={of}>
    <Icon name={outcomes[of].icon} size="s" />
    {outcomes[of].word}
  </span>
);
