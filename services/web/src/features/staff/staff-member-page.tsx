import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { StaffView } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { staffFileQuery } from '../../api/staff-file.ts';
import { Button } from '../../design/button/button.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { KeyValue } from '../../design/key-value/key-value.tsx';
import { onDemand } from '../../design/on-demand/on-demand.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Section } from '../../design/section/section.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { Tag } from '../../design/tag/tag.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { mayIn, useHere } from '../../session/me-context.tsx';
import { roleWords } from '../../words/roles.ts';
import { Qualification } from './qualification.tsx';

const { OnDemand: Panel } = onDemand(() => import('./staff-panel.tsx').then(({ StaffPanel }) => StaffPanel));

const About = ({ view }: { readonly view: StaffView }) => {
  const { me } = useHere();
  const nameOf = (id: string) => me.schools.find((school) => school.id === id)?.name ?? 'another school';
  const { staff } = view;
  return (
    <KeyValue
      facts={[
        { label: 'E-mail address', value: staff.email },
        {
          label: 'May act as',
          value: staff.grants
            .map(
              ({ role, scope }) =>
                `${roleWords[role]}, ${scope.kind === 'trust' ? me.trust.name : nameOf(scope.schoolId)}`,
            )
            .join('; '),
        },
        { label: 'Qualified teacher', value: staff.qualifiedTeacher ? 'Yes' : 'No' },
        { label: 'Daily digest', value: staff.digestAt === null ? 'None' : `By e-mail at ${staff.digestAt}` },
      ]}
    />
  );
};

const Spells = ({ view, onEdit }: { readonly view: StaffView; readonly onEdit: (() => void) | undefined }) => (
  <Section
    title="Times as SENCO"
    count={view.spells.length}
    actions={
      onEdit && (
        <Button size="s" icon="edit" aria-haspopup="dialog" onClick={onEdit}>
          Change<span className="visually-hidden"> the times as SENCO</span>
        </Button>
      )
    }
  >
    {view.spells.length === 0 && (
      <p className="soft">No time as SENCO is recorded, so no qualification is asked for.</p>
    )}
    <ul className="stack" data-gap="s">
      {view.spells.map((spell) => (
        <li className="row" key={spell.id}>
          <span>
            {spokenDate(spell.from)} {spell.to === null ? 'until now' : `to ${spokenDate(spell.to)}`}
          </span>
          <span className="soft">school {spell.urn}</span>
          {!spell.relevantSchool && <Tag>Not a school that must have one</Tag>}
        </li>
      ))}
    </ul>
  </Section>
);

const Page = ({ view }: { readonly view: StaffView }) => {
  const { me } = useHere();
  const { panel } = useSearch({ from: '/frame/staff/$staffId' });
  const navigate = useNavigate({ from: '/staff/$staffId' });
  usePageTitle(view.staff.name);
  const manages = me.schools.some((school) => mayIn(school, 'staff:manage'));
  const open = (next: string) => () => void navigate({ search: { panel: next }, resetScroll: false });
  return (
    <>
      <PageHeader
        title={view.staff.name}
        back={{ href: '/staff', label: 'Staff' }}
        lead={view.staff.jobTitle}
        status={view.staff.active ? undefined : <Tag>Has left</Tag>}
      />
      <About view={view} />
      <Qualification view={view} today={me.today} onEdit={manages ? open('qualifications') : undefined} />
      <Spells view={view} onEdit={manages ? open('spells') : undefined} />
      {panel !== undefined && (
        <Panel
          key={panel}
          props={{ view, panel, onClose: () => void navigate({ search: {}, replace: true, resetScroll: false }) }}
        />
      )}
    </>
  );
};

/** One member of staff: what they may do, their times as SENCO, and their qualification's clock. */
export const StaffMemberPage = () => {
  const { staffId } = useParams({ from: '/frame/staff/$staffId' });
  const file = useQuery(staffFileQuery(useApi(), staffId));
  return (
    <div className="page">
      {file.isPending && <Skeleton rows={6} label="the colleague’s page" />}
      {file.isError && file.data === undefined && (
        <ReadFailed error={file.error} what="this colleague’s page" onRetry={() => void file.refetch()} />
      )}
      {file.data !== undefined && <Page view={file.data} />}
    </div>
  );
};
