import { useQuery } from '@tanstack/react-query';
import type { DeadlineView, DocumentView, Duties } from '@waymark/contracts';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { dutiesQuery } from '../../api/duties.ts';
import { staffQuery } from '../../api/staff.ts';
import { Button } from '../../design/button/button.tsx';
import { Disclosure } from '../../design/disclosure/disclosure.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Link } from '../../design/link/link.tsx';
import { onDemand } from '../../design/on-demand/on-demand.tsx';
import { Section } from '../../design/section/section.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { mayIn, useHere, useSchool } from '../../session/me-context.tsx';
import { DeadlineLine, DeadlineList } from '../deadline/deadline-line.tsx';

const { OnDemand: End } = onDemand(() => import('./end-duty.tsx').then(({ EndDuty }) => EndDuty));
const { OnDemand: Form } = onDemand(() => import('./document-form.tsx').then(({ DocumentForm }) => DocumentForm));

type Colleague = { readonly id: string; readonly name: string };

const knownOf = ({ kind, document }: DocumentView, staff: readonly Colleague[]): string => {
  if (document === null && kind === 'inclusion-strategy')
    return 'Nobody has said whether it was published. Every mainstream school publishes its first by 31 December 2026.';
  if (document === null) return 'Nobody has said when it was last published, so it has no date here.';
  const owner = staff.find(({ id }) => id === document.ownerId);
  const seenTo = owner === undefined ? '' : ` ${owner.name} sees to it.`;
  if (document.publishedOn === null) return `It was never published.${seenTo}`;
  return `Last published ${spokenDate(document.publishedOn)}.${seenTo}`;
};

const waivable = (deadline: DeadlineView, onWaive: ((deadline: DeadlineView) => void) | undefined) =>
  onWaive && {
    actions: (
      <Button size="s" tone="quiet" aria-haspopup="dialog" onClick={() => onWaive(deadline)}>
        Waive, with a reason
      </Button>
    ),
  };

type OneProps = {
  readonly view: DocumentView;
  readonly today: string;
  readonly staff: readonly Colleague[];
  readonly onSay: (() => void) | undefined;
  readonly onWaive: ((deadline: DeadlineView) => void) | undefined;
};

const OneDocument = ({ view, today, staff, onSay, onWaive }: OneProps) => (
  <Section
    level={3}
    title={view.name}
    actions={
      onSay && (
        <Button size="s" icon="edit" aria-haspopup="dialog" onClick={onSay}>
          {view.document === null ? 'Say when' : 'Change'}
          <span className="visually-hidden">: {view.name}</span>
        </Button>
      )
    }
  >
    <p className="soft">
      {knownOf(view, staff)}{' '}
      {view.document?.publishedAt && <Link href={view.document.publishedAt}>Where it can be read</Link>}
    </p>
    {view.deadline !== null && (
      <DeadlineList label={`${view.name}: next date`} of="one">
        <DeadlineLine deadline={view.deadline} today={today} {...waivable(view.deadline, onWaive)} />
      </DeadlineList>
    )}
    {view.earlier.length > 0 && (
      <Disclosure summary={`Earlier dates of the ${view.name} (${view.earlier.length})`}>
        <ul className="stack" data-gap="s">
          {view.earlier.map(({ id, dueOn, endedBecause }) => (
            <li key={id}>
              Due {spokenDate(dueOn)}. {endedBecause}.
            </li>
          ))}
        </ul>
      </Disclosure>
    )}
  </Section>
);

const Documents = ({ duties, schoolId }: { readonly duties: Duties; readonly schoolId: string }) => {
  const { me } = useHere();
  const school = useSchool();
  const mayManage = mayIn(school, 'school:manage');
  const staff = useQuery({ ...staffQuery(useApi(), schoolId), enabled: mayIn(school, 'staff:read') });
  const colleagues = staff.data ?? [];
  const [saying, setSaying] = useState<DocumentView['kind'] | null>(null);
  const [waiving, setWaiving] = useState<DeadlineView | null>(null);
  const said = duties.documents.find(({ kind }) => kind === saying);
  return (
    <>
      {duties.documents.map((view) => (
        <OneDocument
          key={view.kind}
          view={view}
          today={me.today}
          staff={colleagues}
          onSay={mayManage ? () => setSaying(view.kind) : undefined}
          onWaive={mayManage ? setWaiving : undefined}
        />
      ))}
      {waiving && <End props={{ duties, deadline: waiving, today: me.today, onClose: () => setWaiving(null) }} />}
      {said && <Form props={{ duties, view: said, staff: colleagues, onClose: () => setSaying(null) }} />}
    </>
  );
};

/** What the school itself must publish for children with SEND, and when each is due again. */
export const SchoolDocuments = ({ schoolId }: { readonly schoolId: string }) => {
  const duties = useQuery(dutiesQuery(useApi(), schoolId));
  return (
    <Section id="documents" title="What the school must publish">
      {duties.isPending && <Skeleton rows={5} label="the documents" />}
      {duties.isError && duties.data === undefined && (
        <ReadFailed error={duties.error} what="the documents" onRetry={() => void duties.refetch()} />
      )}
      {duties.data !== undefined && <Documents duties={duties.data} schoolId={schoolId} />}
    </Section>
  );
};
