import type { ImportRow, ImportView } from '@waymark/contracts';
import { Icon } from '../../design/icon/icon.tsx';
import { outcomeOrder, outcomes } from './outcome.tsx';

type Props = {
  readonly counts: NonNullable<ImportView['import']['counts']>;
  readonly shown: ImportRow['outcome'] | undefined;
  readonly onShow: (outcome: ImportRow['outcome'] | undefined) => void;
  /** The counts are of an earlier choice; the new ones are on their way. */
  readonly busy?: boolean;
};

/** How many rows have which outcome; pressing one shows those rows, pressing it again shows all. */
export const OutcomeCounts = ({ counts, shown, onShow, busy = false }: Props) => (
  <fieldset className="import__counts" aria-busy={busy || undefined}>
    <legend className="visually-hidden">Rows by what becomes of them</legend>
    {outcomeOrder.map((outcome) => (
      <button
        className="import__count"
        key={outcome}
        type="button"
        data-outcome={outcome}
        data-none={counts[outcome] === 0 || undefined}
        aria-pressed={shown === outcome}
        onClick={() => onShow(shown === outcome ? undefined : outcome)}
      >
        <span className="import__count-number">{counts[outcome].toLocaleString('en-GB')}</span>
        <span className="import__count-word">
          <Icon name={outcomes[outcome].icon} size="s" />
          {outcomes[outcome].word}
        </span>
      </button>
    ))}
  </fieldset>
);
