import type { ImportRow } from '@waymark/contracts';
import { Disclosure } from '../../design/disclosure/disclosure.tsx';
import { counted } from '../../words/counted.ts';

type Change = ImportRow['changes'][number];

const atOnce = 4;

const Line = ({ field, before, after }: Change) => (
  <li>
    <span className="soft">{field}: </span>
    {before !== null && (
      <>
        <span className="visually-hidden">from </span>
        <del className="import__before">{before}</del>
        <span aria-hidden="true"> → </span>
        <span className="visually-hidden"> to </span>
      </>
    )}
    {after ?? 'nothing'}
  </li>
);

const Lines = ({ changes }: { readonly changes: readonly Change[] }) => (
  <ul className="import__plain-list">
    {changes.map((change, n) => (
      <Line key={`${n} ${change.field}`} {...change} />
    ))}
  </ul>
);

/** What a row would write, field by field: before and after. The first few at once, the rest when asked for. */
export const RowChanges = ({ changes }: { readonly changes: readonly Change[] }) => {
  const rest = changes.slice(atOnce);
  return (
    <div className="small">
      <Lines changes={changes.slice(0, atOnce)} />
      {rest.length > 0 && (
        <Disclosure summary={`${counted(rest.length, 'field')} more`}>
          <Lines changes={rest} />
        </Disclosure>
      )}
    </div>
  );
};
