import type { ImportRow } from '@waymark/contracts';
import { Select } from '../../design/select/select.tsx';
import { chooseMatch, matchOf } from './settle.ts';
import type { Settling } from './use-settling.ts';

/** Who a row is about, where it could be more than one child: one of them, a new one, or nobody. */
export const RowChoice = ({
  row,
  settling: { settled, settle },
}: {
  readonly row: ImportRow;
  readonly settling: Settling;
}) => (
  <Select
    label={`Who row ${row.rowNumber}, ${row.name}, is about`}
    labelHidden
    width="l"
    prompt="Choose who this is"
    value={matchOf(settled, row.rowNumber) ?? ''}
    options={[
      ...row.candidates.map(({ pupilId, name, about }) => ({ value: pupilId, label: `${name}, ${about}` })),
      { value: 'new', label: 'A new child' },
      { value: 'skip', label: 'Leave this row out' },
    ]}
    onChange={(who) => settle(chooseMatch(settled, row.rowNumber, who))}
  />
);
