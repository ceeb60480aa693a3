import { type ReactNode, useState } from 'react';
import { Button } from '../../design/button/button.tsx';

const atFirst = 15;

type Props<Row> = { readonly rows: readonly Row[]; readonly children: (rows: readonly Row[]) => ReactNode };

/** A long list begins with its first rows and gives the rest when asked: after a first import there may be hundreds. */
export const SomeOf = <Row,>({ rows, children }: Props<Row>) => {
  const [all, setAll] = useState(false);
  const shown = all || rows.length <= atFirst + 3 ? rows : rows.slice(0, atFirst);
  return (
    <>
      {children(shown)}
      {shown.length < rows.length && (
        <Button tone="quiet" icon="chevron-down" onClick={() => setAll(true)}>
          {`Show all ${rows.length}`}
        </Button>
      )}
    </>
  );
};
