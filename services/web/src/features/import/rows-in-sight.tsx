import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ImportRow, ImportView } from '@waymark/contracts';
import { useId } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { Button } from '../../design/button/button.tsx';
import { Section } from '../../design/section/section.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { importRowsQuery } from './import-rows-query.ts';
import type { ImportSearch } from './import-search.ts';
import { outcomes } from './outcome.tsx';
import { RowsTable } from './rows-table.tsx';
import { chooseMatch, matchOf } from './settle.ts';
import type { Settling } from './use-settling.ts';

const from = '/import/$importId';

type Wanted = { readonly [Name in keyof Omit<ImportSearch, 'step'>]: ImportSearch[Name] | undefined };

/** Which rows are in sight, as the address has it; choosing others leaves the page where it is. */
export const useRowsInSight = () => {
  const search: ImportSearch = useSearch({ from: '/frame/import/$importId' });
  const navigate = useNavigate({ from });
  const show = ({ show: outcome, code, from: start }: Wanted) => {
    const kept = search.step === undefined ? {} : { step: search.step };
    const wanted = {
      ...(outcome ? { show: outcome } : {}),
      ...(code ? { code } : {}),
      ...(start ? { from: start } : {}),
    };
    void navigate({ search: { ...kept, ...wanted }, replace: true, resetScroll: false });
  };
  return { search, show };
};

const titleOf = (view: ImportView, { show, code }: ImportSearch): string => {
  const group = view.groups.find((one) => one.code === code);
  if (group !== undefined) return group.title;
  return show === undefined ? 'Every row' : `Rows ${outcomes[show].many}`;
};

type Props = {
  readonly view: ImportView;
  /** While things can still be settled: a row that was chosen for can be asked about again. */
  readonly settling?: Settling;
};

/** The rows that the address asks for. */
export const RowsInSight = ({ view, settling }: Props) => {
  const api = useApi();
  const id = useId();
  const { search, show } = useRowsInSight();
  const { id: importId, version } = view.import;
  const rows = useQuery(
    importRowsQuery(api, { importId, version, outcome: search.show, code: search.code, from: search.from }),
  );
  const title = titleOf(view, search);
  const narrowed = search.show !== undefined || search.code !== undefined;
  const again = (row: ImportRow) =>
    settling && matchOf(settling.settled, row.rowNumber) !== undefined ? (
      <Button size="s" onClick={() => settling.settle(chooseMatch(settling.settled, row.rowNumber, null))}>
        Ask again<span className="visually-hidden"> about row {row.rowNumber}</span>
      </Button>
    ) : null;
  const anyChosen = Object.keys(settling?.settled.answers?.matches ?? {}).length > 0;
  return (
    <Section
      id={`rows-${id}`}
      title={title}
      actions={
        narrowed && (
          <Button size="s" onClick={() => show({})}>
            Show every row
          </Button>
        )
      }
    >
      {rows.data === undefined && rows.error === null && <Skeleton rows={8} label="the rows" />}
      {rows.data === undefined && rows.error !== null && (
        <ReadFailed error={rows.error} what="the rows" onRetry={() => void rows.refetch()} />
      )}
      {rows.data && (
        <RowsTable
          caption={title}
          rows={rows.data.rows}
          total={rows.data.total}
          from={search.from ?? 0}
          onFrom={(start) => show({ ...search, from: start })}
          busy={rows.isPlaceholderData}
          empty="There is no such row."
          {...(anyChosen ? { chosen: again } : {})}
        />
      )}
    </Section>
  );
};
