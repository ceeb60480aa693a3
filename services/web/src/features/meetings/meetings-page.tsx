import { useQuery } from '@tanstack/react-query';
import type { SchoolMeeting } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { meetingsQuery } from '../../api/meetings.ts';
import { Button } from '../../design/button/button.tsx';
import { type Column, DataTable } from '../../design/data-table/data-table.tsx';
import { DueDate } from '../../design/due-date/due-date.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { EmptyState } from '../../design/empty-state/empty-state.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Section } from '../../design/section/section.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { NoRight } from '../../page/no-right.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { mayIn, useHere } from '../../session/me-context.tsx';
import { meetingKindName } from '../../words/meeting-kinds.ts';

const columnsFor = (today: string, past: boolean): readonly Column<SchoolMeeting>[] => [
  { key: 'who', header: 'Child', rowHeader: true, cell: ({ forename, surname }) => `${surname}, ${forename}` },
  { key: 'kind', header: 'Meeting', cell: ({ meeting }) => meetingKindName(meeting.kind) },
  {
    key: 'on',
    header: 'When',
    width: 'fit',
    cell: ({ meeting }) => (
      <span className="numeric">
        {past ? spokenDate(meeting.on) : <DueDate date={meeting.on} today={today} />}, {meeting.startsAt} to{' '}
        {meeting.endsAt}
      </span>
    ),
  },
  { key: 'place', header: 'Where', cell: ({ meeting }) => meeting.place },
];

type TableProps = {
  readonly title: string;
  readonly rows: readonly SchoolMeeting[];
  readonly today: string;
  readonly past: boolean;
};

const MeetingTable = ({ title, rows, today, past }: TableProps) => (
  <DataTable
    caption={title}
    captionHidden
    columns={columnsFor(today, past)}
    rows={rows.toSorted((a, b) =>
      `${a.meeting.on}${a.meeting.startsAt}`.localeCompare(`${b.meeting.on}${b.meeting.startsAt}`),
    )}
    rowKey={({ meeting }) => meeting.id}
    rowHref={({ pupilId }) => `/pupils/${pupilId}#meetings`}
  />
);

const MeetingLists = ({ meetings, today }: { readonly meetings: readonly SchoolMeeting[]; readonly today: string }) => {
  const past = meetings.filter(({ meeting }) => meeting.on < today);
  const ahead = meetings.filter(({ meeting }) => meeting.on >= today);
  if (meetings.length === 0)
    return (
      <EmptyState>
        No meeting is planned. Press Ctrl+K, choose “Plan a meeting for…”, and type a name: everyone who must be asked
        and every date that follows is shown before anything is sent.
      </EmptyState>
    );
  return (
    <>
      {past.length > 0 && (
        <Section title="Past, and not yet said to be held" count={past.length}>
          <MeetingTable title="Past meetings" rows={past} today={today} past />
        </Section>
      )}
      <Section title="To come" count={ahead.length}>
        {ahead.length === 0 ? (
          <p className="soft">Nothing is planned from today on.</p>
        ) : (
          <MeetingTable title="Meetings to come" rows={ahead} today={today} past={false} />
        )}
      </Section>
    </>
  );
};

const MeetingsOfSchool = ({ schoolId }: { readonly schoolId: string }) => {
  const { me } = useHere();
  const meetings = useQuery(meetingsQuery(useApi(), schoolId));
  usePageTitle('Meetings');
  return (
    <div className="page">
      <PageHeader
        title="Meetings"
        lead="Planned meetings about children of this school."
        actions={
          <Button icon="print" onClick={() => window.print()}>
            Print
          </Button>
        }
      />
      {meetings.isError && (
        <ReadFailed error={meetings.error} what="the meetings" onRetry={() => void meetings.refetch()} />
      )}
      {meetings.isPending && <Skeleton rows={8} label="the meetings" />}
      {meetings.data !== undefined && <MeetingLists meetings={meetings.data} today={me.today} />}
    </div>
  );
};

/** The meetings of the school in view. */
export const MeetingsPage = () => {
  const { school } = useHere();
  if (school === null || !mayIn(school, 'register:read'))
    return <NoRight title="Meetings">Your role does not include the meetings of this school.</NoRight>;
  return <MeetingsOfSchool key={school.id} schoolId={school.id} />;
};
