import { useQuery } from '@tanstack/react-query';
import type { CouncilsView, CouncilView } from '@waymark/contracts';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { councilsQuery } from '../../api/councils.ts';
import { Notice } from '../../design/notice/notice.tsx';
import { onDemand } from '../../design/on-demand/on-demand.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Section } from '../../design/section/section.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { useHere } from '../../session/me-context.tsx';
import { RecomputeProgress } from '../terms/recompute-progress.tsx';
import { AddCouncil } from './add-council.tsx';
import { OneCouncil } from './one-council.tsx';

const { OnDemand: Form } = onDemand(() => import('./council-form.tsx').then(({ CouncilForm }) => CouncilForm));

const newCouncil = (name: string): CouncilView => ({
  version: 0,
  settings: { name, meetingBufferWeeks: 4, formUrl: null, consultation: null, contactNote: null },
  schools: [],
});

const Councils = ({ mayChange, councils }: CouncilsView) => {
  const { school } = useHere();
  const [changing, setChanging] = useState<CouncilView | null>(null);
  const [recomputeId, setRecomputeId] = useState<string | null>(null);
  return (
    <div className="stack" data-gap="l">
      {!mayChange && (
        <Notice title="You can read this">The trust’s SEND lead and its administrators can change it.</Notice>
      )}
      {recomputeId !== null && school !== null && (
        <RecomputeProgress key={recomputeId} schoolId={school.id} recomputeId={recomputeId} />
      )}
      {councils.map((council) => (
        <OneCouncil
          key={council.settings.name}
          council={council}
          onChange={mayChange ? () => setChanging(council) : undefined}
        />
      ))}
      {mayChange && (
        <Section title="Add a council">
          <AddCouncil
            known={councils.map(({ settings }) => settings.name)}
            onAdd={(name) => setChanging(newCouncil(name))}
          />
        </Section>
      )}
      {changing !== null && (
        <Form props={{ council: changing, onRecompute: setRecomputeId, onClose: () => setChanging(null) }} />
      )}
    </div>
  );
};

/** What the councils that the trust deals with ask for, with what the law needs beside it. */
export const CouncilsPage = () => {
  const councils = useQuery(councilsQuery(useApi()));
  usePageTitle('Councils');
  return (
    <div className="page" data-width="narrow">
      <PageHeader
        back={{ href: '/school', label: 'School' }}
        title="Councils"
        lead="What each local authority asks of schools. A council may ask for more than the law needs; it cannot ask for less."
      />
      {councils.isPending && <Skeleton rows={8} label="the councils" />}
      {councils.isError && councils.data === undefined && (
        <ReadFailed error={councils.error} what="the councils" onRetry={() => void councils.refetch()} />
      )}
      {councils.data !== undefined && <Councils {...councils.data} />}
    </div>
  );
};
