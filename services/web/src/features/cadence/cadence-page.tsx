import './cadence.css';
import { useQuery } from '@tanstack/react-query';
import type { MeetingKind } from '@waymark/domain';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { RadioGroup } from '../../design/radio-group/radio-group.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { NoRight } from '../../page/no-right.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { mayIn, type SchoolInView, useHere } from '../../session/me-context.tsx';
import { meetingKindName } from '../../words/meeting-kinds.ts';
import { CadenceEditor } from './cadence-editor.tsx';
import { cadencesQuery } from './cadence-query.ts';

const Cadences = ({ school }: { readonly school: SchoolInView }) => {
  const [kind, setKind] = useState<MeetingKind>('annual-review');
  const { data, error, refetch } = useQuery(cadencesQuery(useApi(), school.id));
  const view = data?.cadences.find((each) => each.kind === kind);
  usePageTitle('Meeting messages');
  return (
    <div className="page stack">
      <PageHeader
        title="Meeting messages"
        lead="What is sent about a meeting and what the school is asked to do, in days from it. A change is for meetings planned from now on."
      />
      {data === undefined && error === null && <Skeleton rows={12} label="the steps" />}
      {data === undefined && error !== null && (
        <ReadFailed error={error} what="the steps" onRetry={() => void refetch()} />
      )}
      {view !== undefined && data !== undefined && (
        <>
          <RadioGroup
            label="Kind of meeting"
            inline
            value={kind}
            onChange={setKind}
            options={data.cadences.map((each) => ({
              value: each.kind,
              label: `${meetingKindName(each.kind)}${each.own === null ? '' : ' (your own steps)'}`,
            }))}
          />
          <CadenceEditor key={kind} schoolId={school.id} view={view} mayChange={mayIn(school, 'school:manage')} />
        </>
      )}
    </div>
  );
};

/** How a school writes to people about its meetings, to look at and to change. */
export const CadencePage = () => {
  const { school } = useHere();
  return school !== null && mayIn(school, 'school:read') ? (
    <Cadences key={school.id} school={school} />
  ) : (
    <NoRight title="Meeting messages">Your role does not include how this school writes to families.</NoRight>
  );
};
