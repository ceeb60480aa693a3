import './import.css';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.tsx';
import { EmptyState } from '../../design/empty-state/empty-state.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Section } from '../../design/section/section.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { NoRight } from '../../page/no-right.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { mayIn, useHere, useSchool } from '../../session/me-context.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { FirstHour } from './first-hour.tsx';
import { importsQuery } from './imports-query.ts';
import { TakeFile } from './take-file.tsx';

const Imports = () => {
  const api = useApi();
  const school = useSchool();
  const { data, error, refetch } = useQuery(importsQuery(api, school.id));
  usePageTitle('Import');
  const written = new Set((data ?? []).flatMap(({ kind, state }) => (state === 'committed' && kind ? [kind] : [])));
  return (
    <div className="page import stack">
      <PageHeader
        title="Import"
        lead={`Into ${school.name}. You see everything that a sheet would do before any of it is written, and you can take it back.`}
      />
      <div className="columns" data-columns="main-aside">
        <TakeFile label="Your sheet" />
        <Section title="A good order" level={2}>
          <FirstHour written={written} />
        </Section>
      </div>
      <Section title="Earlier imports" {...(data === undefined ? {} : { count: data.length })}>
        {data === undefined && error === null && <Skeleton rows={3} label="earlier imports" />}
        {data === undefined && error !== null && (
          <ReadFailed error={error} what="the earlier imports" onRetry={() => void refetch()} />
        )}
        {data?.length === 0 && <EmptyState>Nothing was imported yet. Begin with your pupils, above.</EmptyState>}
        {data !== undefined && data.length > 0 && <EarlierImports imports={data} />}
      </Section>
    </div>
  );
};

/** Where an import begins, and where earlier ones are found again. */
export const ImportsPage = () =>
  mayIn(useHere().school, 'import:run') ? (
    <Imports />
  ) : (
    <NoRight title="Import">Sheets are imported by the SENCO or a trust administrator.</NoRight>
  );
