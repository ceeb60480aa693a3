import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { type Column, DataTable } from './data-table.tsx';

type Row = { readonly id: string; readonly name: string; readonly minutes: number };

const columns: readonly Column<Row>[] = [
  { key: 'name', header: 'Name', rowHeader: true, sortable: true, cell: (row) => row.name },
  { key: 'minutes', header: 'Minutes', align: 'end', sortable: true, cell: (row) => row.minutes },
  { key: 'need', header: 'Need', cell: () => 'None' },
];

const common = {
  caption: 'Pupils, 1',
  columns,
  rows: [{ id: '7', name: 'Bell, Noor', minutes: 30 }],
  rowKey: (row: Row) => row.id,
};

it('says which column the rows are in the order of, and which could be', () => {
  const html = renderToStaticMarkup(
    <DataTable {...common} sort={{ key: 'name', direction: 'descending' }} onSort={() => {}} />,
  );
  expect(html.match(/aria-sort="\w+"/g)).toEqual(['aria-sort="descending"', 'aria-sort="none"']);
});

it('offers no sorting where nobody sorts', () => {
  const html = renderToStaticMarkup(<DataTable {...common} />);
  expect(html).not.toContain('aria-sort');
  expect(html).not.toContain('<button');
});

it('makes the row header the link to what the row is about', () => {
  const html = renderToStaticMarkup(<DataTable {...common} rowHref={(row) => `/pupils/${row.id}`} />);
  expect(html).toMatch(/<th scope="row"[^>]*><a [^>]*href="\/pupils\/7"[^>]*>Bell, Noor<\/a><\/th>/);
});

it('names every box that chooses a row', () => {
  const selection = { selected: new Set<string>(), onChange: () => {}, label: (row: Row) => `Select ${row.name}` };
  const html = renderToStaticMarkup(<DataTable {...common} selection={selection} />);
  expect(html).toContain('>Select all 1 shown</label>');
  expect(html).toContain('>Select Bell, Noor</label>');
});

it('shows what to do in place of no rows', () => {
  const html = renderToStaticMarkup(<DataTable {...common} rows={[]} empty="Every pupil has a review date." />);
  expect(html).toContain('<td class="data-table__empty" colSpan="3">Every pupil has a review date.</td>');
});
