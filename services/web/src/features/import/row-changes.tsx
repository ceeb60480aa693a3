import type { ImportRow } from '@waymark/contracts';
import { Disclosure } from '../../design/disclosure/disclosure.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { counted } from '../../words/counted.ts';

type Change = ImportRow['changes'][number];

const atOnce = 4;

/** A date as people say it; everything else as it is. */
const readable = (value: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? spokenDate(value) : value);

const Line = ({ field, before, after }: Change) => (
  <li>
    <span className="soft">{field}: </span>
    {before !== null && (
      <>
        <span className="visually-hidden">from </span>
        <del className="import__before">{readable(before)}</del>
        <span aria-hidden="true"> → </span>
        <span className="visually-hidden"> to </span>
      </>
    )}
    {after === null ? 'nothing' : readable(after)}
  </li>
);

const Lines = ({ changes, run = false }: { readonly changes: readonly Change[]; readonly run?: boolean }) => (
  <ul className="import__plain-list small" data-run={run || undefined}>
    {changes.map((change, n) => (
      <Line key={`${n} ${change.field}`} {...change} />
    ))}
  </ul>
);

/** What a row would write, field by field: before and after. A new child's fields run on; of changes, the first few at once. */
export const RowChanges = ({ changes }: { readonly changes: readonly Change[] }) => {
  if (changes.every(({ before }) => before === null)) return <Lines changes={changes} run />;
  const rest = changes.slice(atOnce);
  return (
    <div>
      <Lines changes={changes.slice(0, atOnce)} />
      {rest.length > 0 && (
        <Disclosure summary={`${counted(rest.length, 'field')} more`}>
          <Lines changes={rest} />
        </Disclosure>
      )}
    </div>
  );
};
