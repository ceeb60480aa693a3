import type { ImportView } from '@waymark/contracts';
import { type Column, DataTable } from '../../design/data-table/data-table.tsx';
import { Section } from '../../design/section/section.tsx';

type Kept = ImportView['kept'][number];

const columns: readonly Column<Kept>[] = [
  { key: 'name', header: 'Name', rowHeader: true, cell: ({ name }) => name },
  { key: 'because', header: 'Why she was left as she is', width: 'wide', cell: ({ because }) => because },
];

/** Whom an undo left as they are, each leading to her page, with what had changed since. */
export const KeptChildren = ({ kept }: { readonly kept: readonly Kept[] }) => (
  <Section title="Left as they are" count={kept.length}>
    <DataTable
      caption={`Left as they are, ${kept.length}`}
      captionHidden
      columns={columns}
      rows={kept}
      rowKey={({ pupilId }) => pupilId}
      rowHref={({ pupilId }) => `/pupils/${pupilId}`}
    />
  </Section>
);
