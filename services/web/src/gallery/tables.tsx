import { useState } from 'react';
import { Button } from '../design/button/button.tsx';
import { type Column, DataTable, type Selection, type Sort } from '../design/data-table/data-table.tsx';
import { Specimen, State } from './specimen.tsx';

type Pupil = {
  readonly id: string;
  readonly name: string;
  readonly year: string;
  readonly need: string;
  readonly due: string;
  readonly minutes: number;
};

const pupils: readonly Pupil[] = [
  {
    id: '1',
    name: 'Okafor, Sam',
    year: 'Year 4',
    need: 'Speech, language and communication',
    due: '2026-03-12',
    minutes: 150,
  },
  {
    id: '2',
    name: 'Papadopoulou-Featherstonehaugh, Alexandrina',
    year: 'Year 6',
    need: 'Social, emotional and mental health',
    due: '2026-02-02',
    minutes: 45,
  },
  { id: '3', name: 'Bell, Noor', year: 'Year 1', need: 'Autistic spectrum disorder', due: '2026-04-30', minutes: 1200 },
];

const columns: readonly Column<Pupil>[] = [
  { key: 'name', header: 'Name', rowHeader: true, sortable: true, width: 'wide', cell: (pupil) => pupil.name },
  { key: 'year', header: 'Year', sortable: true, width: 'fit', cell: (pupil) => pupil.year },
  { key: 'need', header: 'Main need', cell: (pupil) => pupil.need },
  { key: 'due', header: 'Review due', sortable: true, width: 'fit', cell: (pupil) => pupil.due },
  {
    key: 'minutes',
    header: 'Minutes a week',
    align: 'end',
    sortable: true,
    width: 'fit',
    cell: (pupil) => pupil.minutes.toLocaleString('en-GB'),
  },
];

const ordered = (sort: Sort) =>
  pupils.toSorted((one, other) => {
    const [a, b] = sort.direction === 'ascending' ? [one, other] : [other, one];
    return sort.key === 'minutes'
      ? a.minutes - b.minutes
      : String(Object.entries(a).find(([key]) => key === sort.key)?.[1]).localeCompare(
          String(Object.entries(b).find(([key]) => key === sort.key)?.[1]),
        );
  });

/** Tables: sorted, chosen from, dense, empty, on their way. */
export const Tables = () => {
  const [sort, setSort] = useState<Sort>({ key: 'due', direction: 'ascending' });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['1']));
  const selection: Selection<Pupil> = { selected, onChange: setSelected, label: (pupil) => `Select ${pupil.name}` };
  const common = { columns, rowKey: (pupil: Pupil) => pupil.id, rowHref: (pupil: Pupil) => `#pupil-${pupil.id}` };
  return (
    <Specimen name="Data table">
      <State of="Sorted, with rows to choose" wide>
        <DataTable
          {...common}
          caption="Pupils on the register, 3"
          rows={ordered(sort)}
          sort={sort}
          onSort={setSort}
          selection={selection}
        />
      </State>
      <State of="Compact" wide>
        <DataTable {...common} caption="Pupils, compact" density="compact" rows={pupils} />
      </State>
      <State of="Empty" wide>
        <DataTable
          {...common}
          caption="Pupils with no review date, none"
          rows={[]}
          empty={
            <div className="row">
              Every pupil has a review date. <Button size="s">See all pupils</Button>
            </div>
          }
        />
      </State>
      <State of="On its way" wide>
        <DataTable {...common} caption="Pupils, being fetched" busy rows={pupils.slice(0, 1)} />
      </State>
    </Specimen>
  );
};
