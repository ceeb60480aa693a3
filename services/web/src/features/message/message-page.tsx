import './message.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { NoticeView } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { problemOf } from '../../api/problem-error.ts';
import { pupilQuery } from '../../api/pupil.ts';
import { Notice } from '../../design/notice/notice.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { Status } from '../../design/status/status.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { spokenMoment } from '../../words/moments.ts';
import { hasCopy, noticeStates } from '../../words/notice-states.ts';
import { reasonWords } from '../../words/reasons.ts';
import { MessageCopy } from './message-copy.tsx';
import { MessageHistory } from './message-history.tsx';
import { messageQuery } from './message-query.ts';
import { PrintMessage } from './print-message.tsx';

const Unsent = ({ notice }: { readonly notice: NoticeView }) => {
  const { why, fix } = reasonWords(notice.reason);
  switch (notice.state) {
    case 'PENDING':
      return (
        <Notice title="It has not been sent yet">
          It leaves from {spokenMoment(notice.leaveAt)}, unless something changes before.
        </Notice>
      );
    case 'HELD':
      return (
        <Notice tone="warning" title="It is held until somebody has checked">
          {why} {fix}
        </Notice>
      );
    default:
      return <Notice title={noticeStates[notice.state].words}>There is no copy, because it was never sent.</Notice>;
  }
};

const Copy = ({ pupilId, noticeId }: { readonly pupilId: string; readonly noticeId: string }) => {
  const { data, error, refetch } = useQuery(messageQuery(useApi(), pupilId, noticeId));
  if (data !== undefined) return <MessageCopy message={data} />;
  if (error === null) return <Skeleton rows={8} label="the message" />;
  if (problemOf(error)?.status === 404)
    return <Notice title="No copy of this message is kept">{problemOf(error)?.detail}</Notice>;
  return <ReadFailed error={error} what="the message" onRetry={() => void refetch()} />;
};

/** One message: what it said, to whom, and what became of it. */
export const MessagePage = () => {
  const { pupilId, noticeId } = useParams({ from: '/frame/pupils/$pupilId/messages/$noticeId' });
  const { data, error, refetch } = useQuery(pupilQuery(useApi(), pupilId));
  const notice = data?.notices.find(({ id }) => id === noticeId);
  const title = notice?.title ?? 'Message';
  usePageTitle(data === undefined ? undefined : title);
  return (
    <div className="page message stack" data-width="narrow">
      <PageHeader
        title={title}
        back={{ href: `/pupils/${pupilId}#messages`, label: 'The child’s page' }}
        {...(notice === undefined
          ? {}
          : {
              lead: `To ${notice.to}, ${notice.channel === 'email' ? 'by e-mail' : 'by letter'}.`,
              status: <Status kind={noticeStates[notice.state].kind}>{noticeStates[notice.state].words}</Status>,
              actions: <PrintMessage pupilId={pupilId} notice={notice} />,
            })}
      />
      {data === undefined && error === null && <Skeleton rows={8} label="the message" />}
      {data === undefined && error !== null && (
        <ReadFailed error={error} what="the message" onRetry={() => void refetch()} />
      )}
      {data !== undefined && notice === undefined && (
        <Notice title="This message is not in the child’s file">It may belong to another child.</Notice>
      )}
      {notice?.possibleDuplicate && (
        <Notice tone="warning" title="It may have been received twice">
          It was sent once more because nothing had confirmed the first.
        </Notice>
      )}
      {notice && !hasCopy(notice.state) && <Unsent notice={notice} />}
      {notice && hasCopy(notice.state) && <Copy pupilId={pupilId} noticeId={noticeId} />}
      {notice && <MessageHistory notice={notice} />}
    </div>
  );
};
