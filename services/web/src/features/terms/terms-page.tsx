import './terms.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { calendarQuery } from '../../api/school.ts';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { NoRight } from '../../page/no-right.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { mayIn, useHere, useSchool } from '../../session/me-context.tsx';
import { RecomputeProgress } from './recompute-progress.tsx';
import { TermsForm } from './terms-form.tsx';

const TermsOfSchool = () => {
  const { me } = useHere();
  const school = useSchool();
  const navigate = useNavigate();
  const calendar = useQuery(calendarQuery(useApi(), school.id));
  const [recomputeId, setRecomputeId] = useState<string | null>(null);
  const [edition, setEdition] = useState(0);
  usePageTitle('Terms');
  return (
    <div className="page">
      <PageHeader
        back={{ href: '/school', label: 'School' }}
        title="Terms and INSET days"
        lead={`By these days Waymark knows the last school day before each deadline of ${school.name}. The law’s own dates do not move with them.`}
      />
      <div className="stack" data-gap="l">
        {calendar.isPending && <Skeleton rows={8} label="the terms" />}
        {calendar.isError && calendar.data === undefined && (
          <ReadFailed error={calendar.error} what="the terms" onRetry={() => void calendar.refetch()} />
        )}
        {calendar.data !== undefined && (
          <TermsForm
            // What others save meanwhile is met when this is saved; only an own save begins the form anew.
            key={edition}
            schoolId={school.id}
            today={me.today}
            view={calendar.data}
            onSaved={(id) => {
              setRecomputeId(id);
              setEdition(edition + 1);
            }}
            onLeave={() => void navigate({ to: '/school' })}
          />
        )}
        {recomputeId !== null && <RecomputeProgress key={recomputeId} schoolId={school.id} recomputeId={recomputeId} />}
      </div>
    </div>
  );
};

/** Where whoever manages a school enters its terms and INSET days. */
export const TermsPage = () => {
  const { school } = useHere();
  return mayIn(school, 'school:manage') ? (
    <TermsOfSchool key={school?.id} />
  ) : (
    <NoRight title="Terms and INSET days">Your role does not change the terms of this school.</NoRight>
  );
};
