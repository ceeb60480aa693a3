import './answers.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { PupilView } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { pupilQuery } from '../../api/pupil.ts';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { EmptyState } from '../../design/empty-state/empty-state.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { NoRight } from '../../page/no-right.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { useMayIn } from '../../session/me-context.tsx';
import { meetingKindName } from '../../words/meeting-kinds.ts';
import { answersLead } from './answer-words.ts';
import { answersQuery } from './answers-query.ts';
import { PersonAnswer } from './person-answer.tsx';

type Meeting = PupilView['meetings'][number];

const Answers = ({ view, meeting }: { readonly view: PupilView; readonly meeting: Meeting }) => {
  const pupilId = view.pupil.id;
  const may = useMayIn(view.school.id);
  const { data, error, refetch } = useQuery(answersQuery(useApi(), pupilId, meeting.id));
  if (data === undefined && error === null) return <Skeleton rows={6} label="the answers" />;
  if (data === undefined) return <ReadFailed error={error} what="the answers" onRetry={() => void refetch()} />;
  if (data.answers.length === 0)
    return (
      <EmptyState>
        Nobody can answer by a link yet: nobody of the family may be told, and no professional is invited.
      </EmptyState>
    );
  return (
    <>
      <p>{answersLead(data.answers)}</p>
      {data.answers.map((answer) => (
        <PersonAnswer
          key={answer.who}
          answer={answer}
          pupilId={pupilId}
          meetingId={meeting.id}
          mayRenew={may('meeting:plan')}
        />
      ))}
    </>
  );
};

const title = 'Who has answered';

const Known = ({ view, meetingId }: { readonly view: PupilView; readonly meetingId: string }) => {
  const may = useMayIn(view.school.id);
  const meeting = view.meetings.find(({ id }) => id === meetingId);
  if (!may('message:read')) return <NoRight title={title}>What families write is read by the SENCO.</NoRight>;
  return (
    <>
      <PageHeader
        title={title}
        back={{ href: `/pupils/${view.pupil.id}#meetings`, label: 'The child’s page' }}
        {...(meeting && {
          lead: `${meetingKindName(meeting.kind)}, ${spokenDate(meeting.on, 'long')}, ${meeting.startsAt} to ${meeting.endsAt}.`,
        })}
      />
      {meeting === undefined ? (
        <Notice title="This meeting is not in the child’s file">It may belong to another child.</Notice>
      ) : (
        <Answers view={view} meeting={meeting} />
      )}
    </>
  );
};

/** Who has answered about a meeting, when, and what she said. */
export const AnswersPage = () => {
  const { pupilId, meetingId } = useParams({ from: '/frame/pupils/$pupilId/meetings/$meetingId' });
  const { data, error, refetch } = useQuery(pupilQuery(useApi(), pupilId));
  usePageTitle(title);
  return (
    <div className="page stack" data-width="narrow">
      {data !== undefined && <Known view={data} meetingId={meetingId} />}
      {data === undefined && error === null && <Skeleton rows={8} label="the meeting" />}
      {data === undefined && error !== null && (
        <ReadFailed error={error} what="the meeting" onRetry={() => void refetch()} />
      )}
    </div>
  );
};
