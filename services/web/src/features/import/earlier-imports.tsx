import type { ImportView } from '@waymark/contracts';
import { type Column, DataTable } from '../../design/data-table/data-table.tsx';
import { Status } from '../../design/status/status.tsx';
import { counted } from '../../words/counted.ts';
import { spokenMoment } from '../../words/moments.ts';
import { importKindName } from './import-kinds.ts';
import { importState } from './import-states.ts';
import { UndoImport } from './undo-import.tsx';

type Import = ImportView['import'];

const wrote = ({ counts, state }: Import): string => {
  if (counts === null) return '';
  const { create, change } = counts;
  if (state === 'uploaded' || state === 'checked') return `${counted(create + change, 'row')} to write`;
  return `${create.toLocaleString('en-GB')} new, ${change.toLocaleString('en-GB')} changed`;
};

const columns: readonly Column<Import>[] = [
  { key: 'file', header: 'Sheet', rowHeader: true, cell: ({ fileName }) => fileName },
  {
    key: 'state',
    header: 'State',
    width: 'fit',
    cell: ({ state }) => <Status kind={importState(state).kind}>{importState(state).word}</Status>,
  },
  { key: 'wrote', header: 'Rows', width: 'fit', cell: wrote },
  { key: 'kind', header: 'Taken for', cell: ({ kind }) => importKindName(kind) },
  { key: 'when', header: 'Started', width: 'fit', cell: ({ startedAt }) => spokenMoment(startedAt) },
  {
    key: 'undo',
    header: 'Take it back',
    width: 'fit',
    cell: (row) => row.state === 'committed' && <UndoImport row={row} size="s" />,
  },
];

/** What was imported before, each leading to its page, where it goes on or is taken back. */
export const EarlierImports = ({ imports }: { readonly imports: readonly Import[] }) => (
  <DataTable
    caption={`Earlier imports, ${imports.length}`}
    captionHidden
    columns={columns}
    rows={imports}
    rowKey={({ id }) => id}
    rowHref={({ id }) => `/import/${id}`}
  />
);
