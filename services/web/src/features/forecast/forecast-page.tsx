import './forecast.css';
import { useQuery } from '@tanstack/react-query';
import type { ForecastView } from '@waymark/contracts';
import { mayTrust } from '@waymark/domain';
import { useApi } from '../../api/api-context.tsx';
import { forecastQuery } from '../../api/forecast.ts';
import { Button, ButtonLink } from '../../design/button/button.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { NoRight } from '../../page/no-right.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { mayIn, useHere } from '../../session/me-context.tsx';
import { counted } from '../../words/counted.ts';
import { ForecastLists } from './forecast-lists.tsx';

const leadOf = ({ due, school, upTo }: ForecastView): string => {
  const missed = school.filter(({ basis }) => basis === 'missed').length;
  const ahead = school.length - missed;
  const past = missed === 0 ? '' : ` ${counted(missed, 'is', 'are')} overdue already.`;
  return `${counted(due, 'duty is', 'duties are')} due by ${spokenDate(upTo, 'long')}. If nothing changes, ${ahead.toLocaleString('en-GB')} more of the school’s own will be missed.${past}`;
};

const ForecastOfSchool = ({ schoolId }: { readonly schoolId: string }) => {
  const { me } = useHere();
  const forecast = useQuery(forecastQuery(useApi(), schoolId));
  usePageTitle('Forecast');
  return (
    <div className="page">
      <PageHeader
        title="Forecast"
        {...(forecast.data === undefined ? {} : { lead: leadOf(forecast.data) })}
        actions={
          <>
            {mayTrust(me.grants, 'trust:read') && <ButtonLink href="/trust/forecast">All schools</ButtonLink>}
            <Button icon="print" onClick={() => window.print()}>
              Print
            </Button>
          </>
        }
      />
      {forecast.isError && (
        <ReadFailed error={forecast.error} what="the forecast" onRetry={() => void forecast.refetch()} />
      )}
      {forecast.isPending && <Skeleton rows={8} label="the forecast" />}
      {forecast.data !== undefined && <ForecastLists view={forecast.data} />}
    </div>
  );
};

/** Which duties of the school in view will be missed if nothing changes, and what helps most. */
export const ForecastPage = () => {
  const { school } = useHere();
  if (school === null || !mayIn(school, 'register:read'))
    return <NoRight title="Forecast">Your role does not include the forecast of this school.</NoRight>;
  return <ForecastOfSchool key={school.id} schoolId={school.id} />;
};
