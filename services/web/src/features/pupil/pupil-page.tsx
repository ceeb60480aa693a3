import './pupil.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { PupilView } from '@waymark/contracts';
import { useEffect, useMemo } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { pupilQuery } from '../../api/pupil.ts';
import { JumpLinks } from '../../design/jump-links/jump-links.tsx';
import { onDemand } from '../../design/on-demand/on-demand.tsx';
import { Section } from '../../design/section/section.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { whenIdle } from '../../page/when-idle.ts';
import { useMayIn } from '../../session/me-context.tsx';
import { rememberPupil } from '../../session/recent-pupils.ts';
import { DeadlinesSection } from './deadlines-section.tsx';
import { FamilySection } from './family-section.tsx';
import { HistorySection } from './history-section.tsx';
import { InPlace } from './in-place.tsx';
import { MeetingsSection } from './meetings-section.tsx';
import { MessagesSection } from './messages-section.tsx';
import { NextUp } from './next-up.tsx';
import { PupilContext } from './pupil-context.tsx';
import { PupilHead } from './pupil-head.tsx';
import { calledName } from './pupil-names.ts';
import { QuestionOfMove } from './question-of-move.tsx';
import { RequestsSection } from './requests-section.tsx';
import { usePanel } from './use-panel.ts';

const { OnDemand: Panel, preload } = onDemand(() =>
  import('./forms/pupil-panel.tsx').then(({ PupilPanel }) => PupilPanel),
);

const Page = ({ view }: { readonly view: PupilView }) => {
  const { panel, open, close } = usePanel();
  const may = useMayIn(view.school.id);
  usePageTitle(calledName(view.pupil));
  useEffect(() => rememberPupil(view.pupil.id), [view.pupil.id]);
  useEffect(() => whenIdle(preload), []);
  const here = useMemo(() => ({ view, may, open }), [view, may, open]);
  return (
    <PupilContext value={here}>
      <PupilHead />
      <JumpLinks
        items={[
          { id: 'now', label: 'Now' },
          { id: 'deadlines', label: 'Deadlines' },
          { id: 'requests', label: 'Requests' },
          { id: 'meetings', label: 'Meetings', count: view.meetings.length },
          { id: 'family', label: 'Family', count: view.adults.length },
          { id: 'messages', label: 'Messages', count: view.notices.length },
          { id: 'history', label: 'History' },
        ]}
      />
      <Section id="now" title="Now">
        <QuestionOfMove />
        <div className="columns" data-columns="halves">
          <InPlace />
          <NextUp />
        </div>
      </Section>
      <DeadlinesSection />
      <RequestsSection />
      <MeetingsSection />
      <FamilySection />
      <MessagesSection />
      <HistorySection />
      {panel !== undefined && <Panel key={panel} props={{ view, panel, onClose: close }} />}
    </PupilContext>
  );
};

/** A child's page: what is in place and what is next without scrolling, and the whole story below. */
export const PupilPage = () => {
  const { pupilId } = useParams({ from: '/frame/pupils/$pupilId' });
  const pupil = useQuery(pupilQuery(useApi(), pupilId));
  return (
    <div className="page">
      {pupil.isPending && <Skeleton rows={10} label="the child’s page" />}
      {pupil.isError && pupil.data === undefined && (
        <ReadFailed error={pupil.error} what="this child’s page" onRetry={() => void pupil.refetch()} />
      )}
      {pupil.data !== undefined && <Page key={pupilId} view={pupil.data} />}
    </div>
  );
};
