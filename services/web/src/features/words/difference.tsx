import { diffArrays } from 'diff';
import { Section } from '../../design/section/section.tsx';
import { linesOf, type MessageWords } from './words-values.ts';

type Row = { readonly before: readonly string[]; readonly after: readonly string[]; readonly same: boolean };

/** Both versions in rows: what is the same, and what stands in place of what. */
const rowsOf = (before: MessageWords, after: MessageWords): readonly Row[] => {
  const rows: Row[] = [];
  for (const { value, added, removed } of diffArrays(linesOf(before), linesOf(after))) {
    const last = rows.at(-1);
    if (!added && !removed) rows.push({ before: value, after: value, same: true });
    else if (added && last && !last.same && last.after.length === 0) rows[rows.length - 1] = { ...last, after: value };
    else rows.push({ before: removed ? value : [], after: added ? value : [], same: false });
  }
  return rows;
};

type SideProps = {
  readonly lines: readonly string[];
  readonly as: 'del' | 'ins' | 'span';
  readonly runs: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
};

const Side = ({ lines, as: Mark, runs }: SideProps) => (
  <td {...runs}>
    {lines.map((line) => (
      <p key={line}>
        <Mark>{line}</Mark>
      </p>
    ))}
  </td>
);

type Props = {
  readonly builtIn: MessageWords;
  readonly words: MessageWords;
  readonly runs: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
};

/** The words that come with Waymark beside those on the page, line by line. */
export const Difference = ({ builtIn, words, runs }: Props) => {
  const rows = rowsOf(builtIn, words);
  const changed = rows.filter(({ same }) => !same).length;
  return (
    <Section title="Beside the words that come with Waymark">
      {changed === 0 ? (
        <p className="soft">These are the words that come with Waymark.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        <section className="words__difference" aria-label="Both versions, side by side" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">As it comes</th>
                <th scope="col">As it is here</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.before.join()}|${row.after.join()}`} data-same={row.same || undefined}>
                  <Side lines={row.before} as={row.same ? 'span' : 'del'} runs={runs} />
                  <Side lines={row.after} as={row.same ? 'span' : 'ins'} runs={runs} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Section>
  );
};
