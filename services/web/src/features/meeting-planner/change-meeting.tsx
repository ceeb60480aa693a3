import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { PupilView } from '@waymark/contracts';
import type { CallInput } from '@waymark/contracts/client';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { Button, ButtonLink } from '../../design/button/button.tsx';
import { datePartsOf, readDateParts } from '../../design/date-field/date-parts.ts';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { ErrorSummary, type FieldProblem } from '../../design/error-summary/error-summary.tsx';
import { useToast } from '../../design/toast/toast.tsx';
import { CallOff } from './call-off.tsx';
import type { Choices } from './choices.ts';
import { CommandProblem } from './command-problem.tsx';
import { faultProblems } from './fault-problems.ts';
import type { MeetingBody } from './planner-form.ts';
import { PreviewPanel } from './preview-panel.tsx';
import { previewQuery } from './preview-query.ts';
import { TimeFields, type Times } from './time-fields.tsx';
import { useCommand } from './use-command.ts';
import { useSettled } from './use-settled.ts';

type Meeting = PupilView['meetings'][number];
type Change = NonNullable<CallInput<'changeMeeting'>['body']>;

const timesOf = ({ on, startsAt, endsAt, place }: Meeting): Times => ({
  ...{ on: datePartsOf(on), startsAt, endsAt, place },
});

const movedBody = (meeting: Meeting, times: Times): MeetingBody | null => {
  const on = readDateParts(times.on);
  if (!on.ok || times.startsAt === '' || times.endsAt === '') return null;
  const { kind, staffIds, professionals, askedOtherwise } = meeting;
  const { startsAt, endsAt, place } = times;
  return { kind, on: on.date, startsAt, endsAt, place: place.trim(), staffIds, professionals, askedOtherwise };
};

const wantingIn = (times: Times): FieldProblem[] => [
  ...(readDateParts(times.on).ok
    ? []
    : [{ field: 'meeting-on', message: 'The day must be a real date, for example 27 3 2027' }]),
  ...(times.startsAt === '' ? [{ field: 'meeting-startsAt', message: 'Say when it starts' }] : []),
  ...(times.endsAt === '' ? [{ field: 'meeting-endsAt', message: 'Say when it ends' }] : []),
  ...(times.place.trim() === '' ? [{ field: 'meeting-place', message: 'Say where it is' }] : []),
];

type Props = { readonly view: PupilView; readonly meeting: Meeting; readonly choices: Choices };

/** Moves a planned meeting, says that it was held, or calls it off. */
export const ChangeMeeting = ({ view, meeting, choices }: Props) => {
  const api = useApi();
  const navigate = useNavigate();
  const toast = useToast();
  const pupilId = view.pupil.id;
  const [times, setTimes] = useState(() => timesOf(meeting));
  const [sent, setSent] = useState<{ readonly problems: readonly FieldProblem[]; readonly attempt: number }>({
    problems: [],
    attempt: 0,
  });
  const { send, sending, problem } = useCommand(pupilId);
  const now = movedBody(meeting, times);
  const moves = now !== null && (now.on !== meeting.on || now.startsAt !== meeting.startsAt);
  const body = useSettled(moves ? now : null, 400);
  const preview = useQuery(previewQuery(api, pupilId, view.fileVersion, body));
  const refuse = (problems: readonly FieldProblem[]) => setSent(({ attempt }) => ({ problems, attempt: attempt + 1 }));

  const change = async (to: Change, done: string) => {
    setSent(({ attempt }) => ({ problems: [], attempt }));
    const input = { params: { pupilId, meetingId: meeting.id }, body: to, ifMatch: view.fileVersion };
    const result = await send(to, (idempotencyKey) => api.call('changeMeeting', { ...input, idempotencyKey }));
    if (!result.ok) return refuse(now === null ? [] : faultProblems(result.problem.faults, now, choices.nameOf));
    toast(done);
    await navigate({ to: '/pupils/$pupilId', params: { pupilId } });
  };
  const save = async () => {
    const wanting = wantingIn(times);
    if (wanting.length > 0 || now === null) return refuse(wanting);
    const { on, startsAt, endsAt, place } = now;
    await change({ on, startsAt, endsAt, place }, moves ? `Moved to ${spokenDate(on)}, ${startsAt}` : 'Saved');
  };
  return (
    <form
      className="planner"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="planner__form stack" data-gap="l">
        <ErrorSummary problems={sent.problems} attempt={sent.attempt} />
        {problem && problem.faults.length === 0 && <CommandProblem problem={problem} />}
        <div className="stack">
          <h2>When and where</h2>
          <TimeFields
            form={times}
            onChange={setTimes}
            today={view.today}
            errorOf={(field) => sent.problems.find((one) => one.field === field)?.message}
          />
          <p className="soft small">
            Another day or start begins its messages anew: those of the old day that have not left are cancelled.
          </p>
        </div>
      </div>
      <PreviewPanel
        preview={preview}
        asked={body !== null}
        pupilId={pupilId}
        today={view.today}
        problems={[]}
        warnings={body?.on === meeting.on ? [] : (preview.data?.warnings ?? [])}
      />
      <div className="planner__save row">
        <Button tone="primary" type="submit" icon="calendar" busy={sending}>
          {moves ? 'Move the meeting' : 'Save'}
        </Button>
        {meeting.on <= view.today && (
          <Button icon="check" busy={sending} onClick={() => void change({ state: 'held' }, 'Recorded as held')}>
            It was held
          </Button>
        )}
        <CallOff
          meeting={meeting}
          view={view}
          busy={sending}
          onCallOff={() => void change({ state: 'cancelled' }, 'The meeting is called off')}
        />
        <ButtonLink href={`/pupils/${pupilId}`}>Back without a change</ButtonLink>
      </div>
    </form>
  );
};
