import './planner.css';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { PupilView } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { pupilQuery } from '../../api/pupil.ts';
import { staffQuery } from '../../api/staff.ts';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Link } from '../../design/link/link.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { NoRight } from '../../page/no-right.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { useMayIn } from '../../session/me-context.tsx';
import { meetingKindName } from '../../words/meeting-kinds.ts';
import { ChangeMeeting } from './change-meeting.tsx';
import { choicesOf } from './choices.ts';
import { contactsQuery } from './contacts-query.ts';
import { PlanMeeting } from './plan-meeting.tsx';

const nameOf = ({ preferredForename, legalForename, preferredSurname, legalSurname }: PupilView['pupil']): string =>
  [preferredForename ?? legalForename, preferredSurname ?? legalSurname].filter(Boolean).join(' ');

const Planner = ({ view }: { readonly view: PupilView }) => {
  const api = useApi();
  const { meeting: meetingId } = useSearch({ from: '/frame/pupils/$pupilId/plan-meeting' });
  const may = useMayIn(view.school.id);
  const staff = useQuery({ ...staffQuery(api, view.school.id), enabled: may('meeting:plan') });
  const contacts = useQuery({ ...contactsQuery(api), enabled: may('meeting:plan') });
  const meeting = view.meetings.find(({ id }) => id === meetingId);
  const title = meeting === undefined ? 'Plan a meeting' : meetingKindName(meeting.kind);
  usePageTitle(title);
  if (!may('meeting:plan')) return <NoRight title={title}>Meetings are planned by the SENCO.</NoRight>;
  const error = staff.error ?? contacts.error;
  const again = () => Promise.all([staff.refetch(), contacts.refetch()]);
  const choices = staff.data && contacts.data && choicesOf(staff.data, contacts.data);
  return (
    <div className="page stack">
      <PageHeader
        title={title}
        back={{ href: `/pupils/${view.pupil.id}`, label: nameOf(view.pupil) }}
        lead={
          meeting === undefined
            ? `About ${nameOf(view.pupil)}. Every message leaves by itself once the meeting is planned.`
            : `About ${nameOf(view.pupil)}, ${spokenDate(meeting.on, 'long')}, ${meeting.startsAt} to ${meeting.endsAt}.`
        }
      />
      {meetingId !== undefined && meeting?.state !== 'planned' && (
        <Notice tone="info" title="This meeting is not planned any more">
          It was held or called off, or belongs to another child. Plan another one from the child’s page.
        </Notice>
      )}
      {meeting !== undefined && may('message:read') && (
        <p>
          <Link href={`/pupils/${view.pupil.id}/meetings/${meeting.id}`}>Who has answered, and what they said</Link>
        </p>
      )}
      {!choices && error === null && <Skeleton rows={8} label="who can be asked" />}
      {!choices && error !== null && <ReadFailed error={error} what="who can be asked" onRetry={() => void again()} />}
      {choices && meetingId === undefined && <PlanMeeting view={view} choices={choices} />}
      {choices && meeting?.state === 'planned' && <ChangeMeeting view={view} meeting={meeting} choices={choices} />}
    </div>
  );
};

/** Plans a meeting about a child, or changes one, with everything it sets in motion in sight. */
export const MeetingPlannerPage = () => {
  const { pupilId } = useParams({ from: '/frame/pupils/$pupilId/plan-meeting' });
  const { data, error, refetch } = useQuery(pupilQuery(useApi(), pupilId));
  if (data !== undefined) return <Planner key={pupilId} view={data} />;
  return (
    <div className="page stack">
      <PageHeader title="Plan a meeting" back={{ href: '/pupils', label: 'Pupils' }} />
      {error === null ? (
        <Skeleton rows={8} label="the child’s file" />
      ) : (
        <ReadFailed error={error} what="the child’s file" onRetry={() => void refetch()} />
      )}
    </div>
  );
};
