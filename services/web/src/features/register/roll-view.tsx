import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { RollEntry } from '@waymark/contracts';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { rollQuery } from '../../api/roll.ts';
import { type Column, DataTable } from '../../design/data-table/data-table.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { Provision } from '../../design/tag/tag.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { counted } from '../../words/counted.ts';
import { yearName } from '../../words/years.ts';
import { filterRegister, folded, type RegisterRow, sortRegister } from './filter-register.ts';
import { RegisterFilters } from './register-filters.tsx';
import { type RegisterSearch, readRegisterSearch, sortOf } from './register-search.ts';
import { useTypedFilter } from './use-typed-filter.ts';

const columns: readonly Column<RegisterRow>[] = [
  {
    key: 'name',
    header: 'Name',
    rowHeader: true,
    sortable: true,
    width: 'wide',
    cell: (row) => `${row.surname}, ${row.forename}`,
  },
  { key: 'year', header: 'Year', sortable: true, width: 'fit', cell: (row) => yearName(row.ncYear) },
  { key: 'class', header: 'Class', width: 'fit', cell: (row) => row.regGroup ?? '' },
  {
    key: 'provision',
    header: 'Level',
    sortable: true,
    width: 'fit',
    cell: (row) => <Provision code={row.provision} />,
  },
];

/** A name from the roll, in the shape that filters and orders are written for. */
const asRow = ({ pupilId, forename, surname, ncYear, regGroup, provision }: RollEntry): RegisterRow => ({
  ...{ pupilId, forename, surname, ncYear, regGroup, provision },
  needs: [],
  next: null,
  reviewOn: null,
  lastReviewOn: null,
  family: 'ok',
});

/** Everyone on roll by name, with SEND or without. Long rolls show their first 500 until they are narrowed. */
export const RollView = ({ schoolId }: { readonly schoolId: string }) => {
  const roll = useQuery(rollQuery(useApi(), schoolId));
  const search = useSearch({ from: '/frame/pupils' });
  const navigate = useNavigate({ from: '/pupils' });
  const change = useCallback(
    (changed: Partial<Record<keyof RegisterSearch, string | undefined>>) =>
      void navigate({
        search: (before) => readRegisterSearch({ ...before, ...changed }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const [typed, setTyped] = useTypedFilter(schoolId);
  const deferred = useDeferredValue(typed);
  const all = useMemo(() => folded((roll.data ?? []).filter(({ leftOn }) => leftOn === null).map(asRow)), [roll.data]);
  const found = useMemo(
    () => sortRegister(filterRegister(all, { ...search, q: deferred }, ''), sortOf(search)),
    [all, search, deferred],
  );
  if (roll.isError) return <ReadFailed error={roll.error} what="the roll" onRetry={() => void roll.refetch()} />;
  if (roll.isPending) return <Skeleton rows={12} label="the roll" />;
  const shown = found.slice(0, 500);
  return (
    <>
      <RegisterFilters
        rows={[...all]}
        search={{ ...search, ...(typed === '' ? {} : { q: typed }) }}
        typed={typed}
        onType={setTyped}
        onChange={change}
        namesOnly
      />
      <p className="register__line soft" role="status">
        {shown.length === all.length
          ? counted(all.length, 'pupil')
          : `${shown.length} of ${counted(all.length, 'pupil')}`}{' '}
        shown
        {found.length > shown.length && '. Type a name or choose a year to see the others.'}
      </p>
      <DataTable
        caption={`Everyone on roll, ${counted(all.length, 'pupil')}`}
        captionHidden
        columns={columns}
        rows={shown}
        rowKey={({ pupilId }) => pupilId}
        rowHref={({ pupilId }) => `/pupils/${pupilId}`}
        sort={sortOf(search)}
        onSort={({ key, direction }) => change({ sort: key, down: direction === 'descending' ? '1' : undefined })}
        empty="Nobody on roll fits these filters."
      />
    </>
  );
};
