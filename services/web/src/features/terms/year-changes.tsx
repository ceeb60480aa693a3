import { spokenDate } from '../../design/due-date/due-words.ts';
import { Notice } from '../../design/notice/notice.tsx';
import type { YearChange } from './school-year.ts';

type Span = NonNullable<YearChange['after']>;

const words = ({ from, to }: Span): string =>
  from === to ? spokenDate(from) : `${spokenDate(from)} to ${spokenDate(to)}`;

const lineOf = ({ what, before, after }: YearChange): string => {
  const name = what === 'term' ? 'Term' : 'INSET day';
  if (after === null) return before === null ? '' : `${name} no more: ${words(before)}`;
  if (before === null) return `${name} added: ${words(after)}`;
  return `${name} moved: ${words(after)} (was ${words(before)})`;
};

type Props = { readonly changes: readonly YearChange[]; readonly year: string };

/** How the calendar's dates differ from those that are kept. */
export const YearChanges = ({ changes, year }: Props) =>
  changes.length === 0 ? (
    <Notice tone="success">The dates of {year} are the same as those that are kept.</Notice>
  ) : (
    <section aria-label="What would be different">
      <h3>What would be different in {year}</h3>
      <ul className="stack" data-gap="s">
        {changes.map((change) => (
          <li key={lineOf(change)}>{lineOf(change)}</li>
        ))}
      </ul>
    </section>
  );
