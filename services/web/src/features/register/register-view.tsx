import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { DataTable } from '../../design/data-table/data-table.tsx';
import { counted } from '../../words/counted.ts';
import { filterRegister, folded, type RegisterRow, sortRegister } from './filter-register.ts';
import { registerColumns } from './register-columns.tsx';
import { RegisterFilters } from './register-filters.tsx';
import { type RegisterSearch, readRegisterSearch, sortOf } from './register-search.ts';
import { useTypedFilter } from './use-typed-filter.ts';

const hrefOf = ({ pupilId }: RegisterRow) => `/pupils/${pupilId}`;
const keyOf = ({ pupilId }: RegisterRow) => pupilId;

type Props = { readonly schoolId: string; readonly rows: readonly RegisterRow[]; readonly today: string };

/** The register as it is looked at just now. Rows follow the typing without holding it up. */
export const RegisterView = ({ schoolId, rows, today }: Props) => {
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
  const all = useMemo(() => folded(rows), [rows]);
  const columns = useMemo(() => registerColumns(today), [today]);
  const sort = sortOf(search);
  const shown = useMemo(
    () => sortRegister(filterRegister(all, { ...search, q: deferred }, today), sortOf(search)),
    [all, search, deferred, today],
  );
  const count =
    shown.length === rows.length
      ? counted(rows.length, 'pupil')
      : `${shown.length} of ${counted(rows.length, 'pupil')}`;
  return (
    <>
      <RegisterFilters
        rows={[...rows]}
        search={{ ...search, ...(typed === '' ? {} : { q: typed }) }}
        typed={typed}
        onType={setTyped}
        onChange={change}
        namesOnly={false}
      />
      <p className="register__line soft" role="status">
        {count} shown
      </p>
      <DataTable
        caption={`The SEND register, ${count}`}
        captionHidden
        columns={columns}
        rows={shown}
        rowKey={keyOf}
        rowHref={hrefOf}
        sort={sort}
        onSort={({ key, direction }) => change({ sort: key, down: direction === 'descending' ? '1' : undefined })}
        empty="Nobody on the register fits these filters."
      />
    </>
  );
};
