import { Button, ButtonLink } from '../../design/button/button.tsx';
import { type Column, DataTable } from '../../design/data-table/data-table.tsx';
import { DueDate } from '../../design/due-date/due-date.tsx';
import { Link } from '../../design/link/link.tsx';
import { Section } from '../../design/section/section.tsx';
import { Status } from '../../design/status/status.tsx';
import { meetingKindName } from '../../words/meeting-kinds.ts';
import { usePupil } from './pupil-context.tsx';

type Meeting = ReturnType<typeof usePupil>['view']['meetings'][number];

const states = {
  planned: <Status kind="in-progress">Planned</Status>,
  held: <Status kind="done">Held</Status>,
  cancelled: <Status kind="not-started">Called off</Status>,
} as const;

/** The meetings about this child, those to come first. */
export const MeetingsSection = () => {
  const { view, may, open } = usePupil();
  const plans = may('meeting:plan');
  const columns: readonly Column<Meeting>[] = [
    { key: 'kind', header: 'Meeting', rowHeader: true, cell: (meeting) => meetingKindName(meeting.kind) },
    {
      key: 'on',
      header: 'When',
      width: 'fit',
      cell: ({ on, startsAt, endsAt, state }) => (
        <>
          <DueDate date={on} today={view.today} done={state !== 'planned'} />, {startsAt} to {endsAt}
        </>
      ),
    },
    { key: 'place', header: 'Where', cell: ({ place }) => place },
    {
      key: 'state',
      header: 'State',
      width: 'fit',
      cell: ({ state, calledOffBecause }) => (
        <>
          {states[state]}
          {calledOffBecause && <p>{calledOffBecause}.</p>}
        </>
      ),
    },
    ...(may('message:read')
      ? [
          {
            key: 'answers',
            header: 'Answers',
            width: 'fit' as const,
            cell: ({ id, kind, on }: Meeting) => (
              <Link href={`/pupils/${view.pupil.id}/meetings/${id}`}>
                Who has answered
                <span className="visually-hidden">
                  : {meetingKindName(kind)}, {on}
                </span>
              </Link>
            ),
          },
        ]
      : []),
    ...(plans
      ? [
          {
            key: 'change',
            header: 'Change',
            width: 'fit' as const,
            cell: ({ id, state }: Meeting) =>
              state === 'planned' && (
                <Button size="s" aria-haspopup="dialog" onClick={() => open(`meeting.${id}`)}>
                  Move, hold or call off
                </Button>
              ),
          },
        ]
      : []),
  ];
  const plan = plans && view.pupil.provision !== 'N' && (
    <ButtonLink href={`/pupils/${view.pupil.id}/plan-meeting`} size="s" icon="plus">
      Plan a meeting
    </ButtonLink>
  );
  return (
    <Section id="meetings" title="Meetings" count={view.meetings.length} actions={plan}>
      {view.meetings.length === 0 ? (
        <p className="soft">
          No meeting is planned. Planning one works out who must be asked, what they are sent, and when.
        </p>
      ) : (
        <DataTable
          caption="Every meeting about this child"
          captionHidden
          columns={columns}
          rows={view.meetings.toSorted(
            (a, b) => Number(b.state === 'planned') - Number(a.state === 'planned') || b.on.localeCompare(a.on),
          )}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
};
