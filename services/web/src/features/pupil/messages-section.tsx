import type { NoticeView } from '@waymark/contracts';
import { areMessagesBeingWritten } from '../../api/being-written.ts';
import { type Column, DataTable } from '../../design/data-table/data-table.tsx';
import { Link } from '../../design/link/link.tsx';
import { Section } from '../../design/section/section.tsx';
import { Status } from '../../design/status/status.tsx';
import { spokenMoment } from '../../words/moments.ts';
import { hasCopy, noticeStates } from '../../words/notice-states.ts';
import { PrintMessage } from '../message/print-message.tsx';
import { usePupil } from './pupil-context.tsx';

const when = ({ sentAt, leaveAt, state }: NoticeView) => {
  if (sentAt !== null) return spokenMoment(sentAt);
  return state === 'PENDING' || state === 'HELD' ? `from ${spokenMoment(leaveAt)}` : '';
};

/** Each message to the family as a letter, for whoever has no e-mail. */
const letterColumn = (pupilId: string): Column<NoticeView> => ({
  key: 'letter',
  header: 'Letter',
  width: 'fit',
  cell: (notice) => <PrintMessage pupilId={pupilId} notice={notice} inRow />,
});

/** Every message about this child: to whom, what became of it, and the copy of what was sent. */
export const MessagesSection = () => {
  const { view, may } = usePupil();
  const reads = may('message:read');
  const href = ({ id }: NoticeView) => `/pupils/${view.pupil.id}/messages/${id}`;
  const columns: readonly Column<NoticeView>[] = [
    {
      key: 'title',
      header: 'Message',
      rowHeader: true,
      cell: (notice) =>
        reads && hasCopy(notice.state) ? <Link href={href(notice)}>{notice.title}</Link> : notice.title,
    },
    { key: 'to', header: 'To', cell: ({ to }) => to },
    { key: 'channel', header: 'By', width: 'fit', cell: ({ channel }) => (channel === 'email' ? 'E-mail' : 'Letter') },
    {
      key: 'state',
      header: 'State',
      cell: ({ state, possibleDuplicate }) => (
        <Status kind={noticeStates[state].kind}>
          {noticeStates[state].words}
          {possibleDuplicate && ', perhaps twice'}
        </Status>
      ),
    },
    { key: 'when', header: 'When', width: 'fit', cell: (notice) => <span className="numeric">{when(notice)}</span> },
    ...(reads ? [letterColumn(view.pupil.id)] : []),
  ];
  const sorted = view.notices.toSorted((a, b) => (b.sentAt ?? b.leaveAt).localeCompare(a.sentAt ?? a.leaveAt));
  const waits = areMessagesBeingWritten(view);
  return (
    <Section id="messages" title="Messages" count={view.notices.length}>
      {waits && (
        <p className="soft" role="status">
          The messages of this meeting are being written; they appear here within a minute.
        </p>
      )}
      {sorted.length === 0 && !waits && (
        <p className="soft">
          No message was sent or is waiting. Planning a meeting writes the invitations and their reminders.
        </p>
      )}
      {sorted.length > 0 && (
        <DataTable
          caption="Every message about this child"
          captionHidden
          columns={columns}
          rows={sorted}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
};
