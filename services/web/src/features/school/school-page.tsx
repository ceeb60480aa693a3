import { useQuery } from '@tanstack/react-query';
import type { SchoolView } from '@waymark/contracts';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { schoolQuery } from '../../api/school.ts';
import { Button } from '../../design/button/button.tsx';
import { KeyValue } from '../../design/key-value/key-value.tsx';
import { Link } from '../../design/link/link.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { onDemand } from '../../design/on-demand/on-demand.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Section } from '../../design/section/section.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { NoRight } from '../../page/no-right.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { mayIn, useHere, useSchool } from '../../session/me-context.tsx';
import { SchoolDocuments } from './school-documents.tsx';
import { SchoolTerms } from './school-terms.tsx';

const { OnDemand: Reach } = onDemand(() => import('./reach-form.tsx').then(({ ReachForm }) => ReachForm));

type Props = { readonly view: SchoolView; readonly onEdit: (() => void) | undefined };

const HowToReach = ({ view: { school }, onEdit }: Props) => (
  <Section
    title="How families reach the school"
    actions={
      onEdit && (
        <Button size="s" icon="edit" aria-haspopup="dialog" onClick={onEdit}>
          Change<span className="visually-hidden"> how families reach the school</span>
        </Button>
      )
    }
  >
    <div className="stack">
      {school.replyTo === null && (
        <Notice tone="warning" title="Families cannot reply to messages">
          {school.phone === null
            ? 'Messages tell them to call or visit the school.'
            : `Messages tell them to call ${school.phone}.`}
        </Notice>
      )}
      <KeyValue
        facts={[
          { label: 'Reply address', value: school.replyTo },
          { label: 'Telephone number', value: school.phone },
          { label: 'Postal address', value: school.address?.join(', ') },
        ]}
      />
    </div>
  </Section>
);

const OneSchool = () => {
  const school = useSchool();
  const [changing, setChanging] = useState(false);
  const view = useQuery(schoolQuery(useApi(), school.id));
  usePageTitle('School');
  return (
    <div className="page" data-width="narrow">
      <PageHeader title={school.name} lead="What Waymark knows of the school, and how families reach it." />
      {view.isPending && <Skeleton rows={6} label="the school" />}
      {view.isError && view.data === undefined && (
        <ReadFailed error={view.error} what="the school" onRetry={() => void view.refetch()} />
      )}
      {view.data !== undefined && (
        <>
          <KeyValue
            facts={[
              { label: 'Phase', value: view.data.school.phase || undefined },
              {
                label: 'Local authority',
                value: view.data.school.laName || undefined,
                action: <Link href="/councils">What councils ask for</Link>,
              },
              { label: 'URN', value: view.data.school.urn },
            ]}
          />
          <HowToReach view={view.data} onEdit={mayIn(school, 'school:manage') ? () => setChanging(true) : undefined} />
          {changing && <Reach props={{ view: view.data, onClose: () => setChanging(false) }} />}
        </>
      )}
      <Section title="Meeting messages">
        <p>
          <Link href="/school/meeting-messages">Which messages leave before and after a meeting, and on which day</Link>
        </p>
      </Section>
      <SchoolDocuments schoolId={school.id} />
      <SchoolTerms schoolId={school.id} />
    </div>
  );
};

/** The school in view: what it is, how families reach it, what it must publish, and its terms. */
export const SchoolPage = () => {
  const { school } = useHere();
  return mayIn(school, 'school:read') ? (
    <OneSchool key={school?.id} />
  ) : (
    <NoRight title="School">Your role does not include the details of this school.</NoRight>
  );
};
