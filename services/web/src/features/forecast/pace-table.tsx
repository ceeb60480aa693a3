import type { ForecastView } from '@waymark/contracts';
import { type Column, DataTable } from '../../design/data-table/data-table.tsx';

type Pace = ForecastView['pace'][number];

const workNames = {
  meetings: 'Review meetings',
  papers: 'Reports, advice and answers',
  letters: 'Invitations and letters',
  documents: 'Published documents',
} as const satisfies Record<Pace['work'], string>;

const columns: readonly Column<Pace>[] = [
  { key: 'work', header: 'Work', rowHeader: true, cell: ({ work }) => workNames[work] },
  { key: 'done', header: 'Done in the last year', align: 'end', cell: ({ done }) => done.toLocaleString('en-GB') },
  { key: 'late', header: 'Of them late', align: 'end', cell: ({ late }) => late.toLocaleString('en-GB') },
  {
    key: 'pace',
    header: 'In a school week',
    align: 'end',
    cell: ({ aWeek }) => (aWeek === null ? 'Too few to tell' : aWeek.toLocaleString('en-GB')),
  },
];

/** What the forecast goes by: how much of each kind of work the school did in the last year. */
export const PaceTable = ({ pace }: { readonly pace: readonly Pace[] }) => (
  <DataTable
    caption="The school’s pace of the last year"
    captionHidden
    columns={columns}
    rows={pace}
    rowKey={({ work }) => work}
  />
);
