import './today.css';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.tsx';
import { todayQuery } from '../../api/today.ts';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { NoRight } from '../../page/no-right.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { mayIn, useHere } from '../../session/me-context.tsx';
import { FirstVisit } from './first-visit.tsx';
import { TermsNotice } from './terms-notice.tsx';
import { TodayLists } from './today-lists.tsx';

const TodayOfSchool = ({ schoolId, school }: { readonly schoolId: string; readonly school: string }) => {
  const { me } = useHere();
  const today = useQuery(todayQuery(useApi(), schoolId));
  usePageTitle('Today');
  return (
    <div className="page">
      <PageHeader title="Today" lead={`${spokenDate(today.data?.today ?? me.today, 'long')}, ${school}`} />
      {today.isError && <ReadFailed error={today.error} what="today’s list" onRetry={() => void today.refetch()} />}
      {today.isPending && <Skeleton rows={10} label="today’s list" />}
      {today.data?.onRoll === 0 && <FirstVisit />}
      {today.data !== undefined && today.data.onRoll > 0 && (
        <>
          <TermsNotice today={today.data.today} termsUntil={today.data.termsUntil} />
          <TodayLists today={today.data} />
        </>
      )}
    </div>
  );
};

/** What to do next: the school’s own first, then what others owe, then what comes. */
export const TodayPage = () => {
  const { school } = useHere();
  if (school === null || !mayIn(school, 'register:read'))
    return (
      <NoRight title="Today">Your role has no list of its own here yet. Your SENCO or trust can change that.</NoRight>
    );
  return <TodayOfSchool key={school.id} schoolId={school.id} school={school.name} />;
};
