import './forecast.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { SchoolForecast, TrustForecast } from '@waymark/contracts';
import { mayTrust } from '@waymark/domain';
import { useApi } from '../../api/api-context.tsx';
import { trustForecastQuery } from '../../api/forecast.ts';
import { Button } from '../../design/button/button.tsx';
import { type Column, DataTable } from '../../design/data-table/data-table.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { NoRight } from '../../page/no-right.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { useHere } from '../../session/me-context.tsx';
import { counted } from '../../words/counted.ts';
import { actionTitles } from './actions.ts';

/** Puts that school in view and leads to its own forecast. */
const SchoolName = ({ school: { schoolId, name, mayOpen } }: { readonly school: SchoolForecast }) => {
  const { chooseSchool } = useHere();
  const navigate = useNavigate();
  if (!mayOpen) return <>{name}</>;
  const open = () => {
    chooseSchool(schoolId);
    void navigate({ to: '/forecast' });
  };
  return (
    <Button size="s" tone="quiet" iconAfter="arrow-right" onClick={open}>
      {name}
    </Button>
  );
};

const helpOf = ({ helps }: SchoolForecast): string =>
  helps === null ? 'Nothing needed' : `${actionTitles[helps.action]} (${helps.count})`;

const figure = (of: (school: SchoolForecast) => number) => (school: SchoolForecast) =>
  of(school).toLocaleString('en-GB');

const columns: readonly Column<SchoolForecast>[] = [
  { key: 'school', header: 'School', rowHeader: true, cell: (school) => <SchoolName school={school} /> },
  { key: 'missed', header: 'Overdue', align: 'end', cell: figure(({ missed }) => missed) },
  { key: 'risk', header: 'Will be missed', align: 'end', cell: figure(({ atRisk }) => atRisk) },
  { key: 'due', header: 'Due in all', align: 'end', cell: figure(({ due }) => due) },
  { key: 'others', header: 'Owed by others', align: 'end', cell: figure(({ others }) => others) },
  { key: 'helps', header: 'What helps most', cell: helpOf },
  {
    key: 'pace',
    header: 'Pace known',
    width: 'fit',
    cell: ({ knowsPace }) => (knowsPace ? 'Yes' : 'Too little done yet'),
  },
];

const leadOf = ({ schools, upTo }: TrustForecast): string => {
  const atRisk = schools.filter((school) => school.missed + school.atRisk > 0).length;
  return `Up to ${spokenDate(upTo, 'long')}, ${atRisk} of ${counted(schools.length, 'school')} will miss something if nothing changes.`;
};

const ForecastOfTrust = () => {
  const forecast = useQuery(trustForecastQuery(useApi()));
  usePageTitle('Trust forecast');
  return (
    <div className="page">
      <PageHeader
        title="Trust forecast"
        {...(forecast.data === undefined ? {} : { lead: leadOf(forecast.data) })}
        actions={
          <Button icon="print" onClick={() => window.print()}>
            Print
          </Button>
        }
      />
      {forecast.isError && (
        <ReadFailed error={forecast.error} what="the forecast" onRetry={() => void forecast.refetch()} />
      )}
      {forecast.isPending && <Skeleton rows={8} label="the forecast" />}
      {forecast.data !== undefined && (
        <DataTable
          caption="Schools of the trust, the most at risk first"
          captionHidden
          columns={columns}
          rows={forecast.data.schools}
          rowKey={({ schoolId }) => schoolId}
          empty="The trust has no school yet."
        />
      )}
    </div>
  );
};

/** How many duties of each school of the trust will be missed if nothing changes: figures, and nobody's name. */
export const TrustForecastPage = () => {
  const { me } = useHere();
  return mayTrust(me.grants, 'trust:read') ? (
    <ForecastOfTrust />
  ) : (
    <NoRight title="Trust forecast">Your role does not include figures about all schools of the trust.</NoRight>
  );
};
