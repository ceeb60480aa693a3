import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { PupilView } from '@waymark/contracts';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { Button, ButtonLink } from '../../design/button/button.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { ErrorSummary, type FieldProblem } from '../../design/error-summary/error-summary.tsx';
import { Link } from '../../design/link/link.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { RadioGroup } from '../../design/radio-group/radio-group.tsx';
import { useToast } from '../../design/toast/toast.tsx';
import { meetingKindName } from '../../words/meeting-kinds.ts';
import type { Choices } from './choices.ts';
import { CommandProblem } from './command-problem.tsx';
import { faultProblems } from './fault-problems.ts';
import { OtherFields, StatutoryFields } from './people-fields.tsx';
import { bodyOf, type MeetingKind, problemsOf } from './planner-form.ts';
import { PreviewPanel } from './preview-panel.tsx';
import { previewQuery } from './preview-query.ts';
import { TimeFields } from './time-fields.tsx';
import { useCommand } from './use-command.ts';
import { useKeptForm } from './use-kept-form.ts';
import { useSettled } from './use-settled.ts';

const kinds: readonly { readonly value: MeetingKind; readonly label: string; readonly hint: string }[] = [
  { value: 'annual-review', label: 'Annual review', hint: 'Of an EHCP. The law says who must be invited, and when.' },
  { value: 'sen-support-review', label: 'SEN support review', hint: 'The termly talk with the family.' },
];

/** What the list of invitees, the family's, or the notice about another meeting says already. */
const shownElsewhere = (field: string, alreadyPlanned: boolean): boolean =>
  field.startsWith('duty-') || field === 'preview-told' || (field === 'meeting-kind' && alreadyPlanned);

/** Plans a meeting, with everything it would set in motion beside the form. */
export const PlanMeeting = ({ view, choices }: { readonly view: PupilView; readonly choices: Choices }) => {
  const api = useApi();
  const navigate = useNavigate();
  const toast = useToast();
  const pupilId = view.pupil.id;
  const { form, change, forget } = useKeptForm(pupilId, view.pupil.provision, choices.heads[0]?.value);
  const [sent, setSent] = useState<{ readonly problems: readonly FieldProblem[]; readonly attempt: number }>({
    problems: [],
    attempt: 0,
  });
  const { send, sending, problem } = useCommand(pupilId);
  const body = useSettled(bodyOf(form), 400);
  const preview = useQuery(previewQuery(api, pupilId, view.fileVersion, body));
  const standing = body === null ? [] : faultProblems(preview.data?.faults ?? [], body, choices.nameOf);
  // What was mended since it was sent is not held against anybody.
  const stillWrong = new Set([...problemsOf(form), ...standing].map(({ field }) => field));
  const problems = sent.problems.filter(({ field }) => stillWrong.has(field));
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.message;
  const planned = view.meetings.find(({ kind, state }) => state === 'planned' && kind === form.kind);
  const refuse = (found: readonly FieldProblem[]) =>
    setSent(({ attempt }) => ({ problems: found, attempt: attempt + 1 }));

  const save = async () => {
    const now = bodyOf(form);
    const wanting = problemsOf(form);
    if (wanting.length > 0 || now === null) return refuse(wanting);
    setSent(({ attempt }) => ({ problems: [], attempt }));
    const input = { params: { pupilId }, body: now, ifMatch: view.fileVersion };
    const result = await send(now, (idempotencyKey) => api.call('planMeeting', { ...input, idempotencyKey }));
    if (!result.ok) return refuse(faultProblems(result.problem.faults, now, choices.nameOf));
    forget();
    toast(`${meetingKindName(now.kind)} planned for ${spokenDate(now.on)}`);
    await navigate({ to: '/pupils/$pupilId', params: { pupilId } });
  };
  const fields = { form, onChange: change, errorOf };
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
        <ErrorSummary problems={problems} attempt={sent.attempt} />
        {problem && problem.faults.length === 0 && <CommandProblem problem={problem} />}
        <div className="stack">
          <h2>When and where</h2>
          <RadioGroup
            id="meeting-kind"
            label="Which meeting"
            value={form.kind}
            options={kinds}
            error={errorOf('meeting-kind')}
            onChange={(kind) => change({ ...form, kind })}
          />
          {planned && (
            <Notice
              title={`${meetingKindName(planned.kind)} planned already for ${spokenDate(planned.on)}`}
              action={<Link href={`/pupils/${pupilId}/plan-meeting?meeting=${planned.id}`}>Move it instead</Link>}
            >
              A second one of this kind can be planned once that is held or called off.
            </Notice>
          )}
          <TimeFields {...fields} today={view.today} />
        </div>
        {form.kind === 'annual-review' && <StatutoryFields {...fields} choices={choices} />}
        <OtherFields {...fields} choices={choices} />
      </div>
      <PreviewPanel
        preview={preview}
        asked={body !== null}
        pupilId={pupilId}
        today={view.today}
        problems={standing.filter(({ field }) => !shownElsewhere(field, planned !== undefined))}
        warnings={preview.data?.warnings ?? []}
      />
      <div className="planner__save row">
        <Button tone="primary" type="submit" icon="calendar" busy={sending}>
          Plan the meeting
        </Button>
        <ButtonLink href={`/pupils/${pupilId}`}>Back without planning it</ButtonLink>
      </div>
    </form>
  );
};
