import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CadencePreview, CadenceView, Problem } from '@waymark/contracts';
import type { CadenceStep } from '@waymark/domain';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { Button } from '../../design/button/button.tsx';
import { DateField } from '../../design/date-field/date-field.tsx';
import { type DateParts, noDate, readDateParts } from '../../design/date-field/date-parts.ts';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Link } from '../../design/link/link.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { useToast } from '../../design/toast/toast.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { counted } from '../../words/counted.ts';
import { meetingKindName } from '../../words/meeting-kinds.ts';
import { cadencePreviewQuery } from './cadence-query.ts';
import { CadenceTable } from './cadence-table.tsx';
import { OtherMeetings } from './other-meetings.tsx';
import { StepForm } from './step-form.tsx';
import { useCadenceDraft } from './use-cadence-draft.ts';

type Props = { readonly schoolId: string; readonly view: CadenceView; readonly mayChange: boolean };

/** Sends a cadence, or with null goes back to the standard one. */
const useSave = (schoolId: string, { kind, version }: CadenceView) => {
  const api = useApi();
  const queries = useQueryClient();
  const [state, setState] = useState<{ readonly saving: boolean; readonly problem: Problem | null }>({
    saving: false,
    problem: null,
  });
  const save = async (steps: readonly CadenceStep[] | null): Promise<CadenceView | null> => {
    setState({ saving: true, problem: null });
    const answer = await api.call('putCadence', {
      params: { schoolId, meetingKind: kind },
      body: { steps: steps === null ? null : [...steps] },
      ifMatch: version,
    });
    await queries.invalidateQueries({ queryKey: ['school', schoolId, 'cadences'] });
    setState({ saving: false, problem: answer.ok ? null : answer.problem });
    return answer.ok ? answer.data : null;
  };
  return { ...state, save };
};

const NotSaved = ({ problem }: { readonly problem: Problem }) => (
  <Notice tone="problem" title={problem.title} live>
    {problem.status === 412
      ? 'It is shown as it is now. Make your change again, then save.'
      : [problem.detail, ...problem.faults.map(({ message }) => message)].join(' ')}
  </Notice>
);

const Warnings = ({ preview }: { readonly preview: CadencePreview | undefined }) =>
  (preview?.warnings ?? [])
    .filter(({ path }) => path === 'steps')
    .map(({ message, rule }) => (
      <Notice key={message} tone="warning">
        {message} {rule !== null && `(${rule})`}
      </Notice>
    ));

/** The steps of one kind of meeting: looked at on a real date, changed, saved, and asked for meetings already planned. */
export const CadenceEditor = ({ schoolId, view, mayChange }: Props) => {
  const draft = useCadenceDraft(schoolId, view);
  const { steps } = draft;
  const { save, saving, problem } = useSave(schoolId, view);
  const toast = useToast();
  const [day, setDay] = useState<DateParts>(noDate);
  const [form, setForm] = useState<{ readonly step: CadenceStep | null } | null>(null);
  const [choosing, setChoosing] = useState(false);
  const reading = readDateParts(day);
  const on = reading.ok ? reading.date : null;
  const preview = useQuery(cadencePreviewQuery(useApi(), { schoolId, kind: view.kind, steps, on }));
  const keep = async (next: readonly CadenceStep[] | null, said: string) => {
    const saved = await save(next);
    if (saved === null) return;
    draft.forget();
    toast(said);
    if (saved.elsewhere.length > 0) setChoosing(true);
  };
  return (
    <div className="stack">
      {problem !== null && <NotSaved problem={problem} />}
      {view.elsewhere.length > 0 && !draft.isChanged && (
        <Notice
          tone="info"
          title={`${counted(view.elsewhere.length, 'meeting is', 'meetings are')} planned under other steps`}
          action={
            mayChange && (
              <Button size="s" aria-haspopup="dialog" onClick={() => setChoosing(true)}>
                Choose which to change
              </Button>
            )
          }
        >
          They keep the steps that they were planned with.
        </Notice>
      )}
      <Warnings preview={preview.data} />
      {preview.isError && <ReadFailed error={preview.error} what="the days" onRetry={() => void preview.refetch()} />}
      <div className="cadence__try">
        <DateField
          label="Show the days for a meeting on"
          value={day}
          onChange={setDay}
          hint={preview.data === undefined ? 'For example 27 3 2027' : `Shown for ${spokenDate(preview.data.on)}`}
        />
        {preview.data?.hasCalendar === false && (
          <p className="small soft">
            The school has no term dates here, so only weekends and bank holidays are passed over.{' '}
            <Link href="/school">Enter them on the School page</Link>.
          </p>
        )}
      </div>
      <CadenceTable
        title={`${meetingKindName(view.kind)}: ${counted(steps.length, 'step')}`}
        steps={steps}
        preview={preview.data}
        onChange={
          mayChange
            ? {
                change: (step) => setForm({ step }),
                remove: (step) => draft.change(steps.filter((each) => each !== step)),
              }
            : null
        }
      />
      {mayChange && (
        <div className="row">
          <Button icon="plus" aria-haspopup="dialog" onClick={() => setForm({ step: null })}>
            Add a step
          </Button>
          {view.own !== null && !draft.isChanged && (
            <Button tone="quiet" busy={saving} onClick={() => void keep(null, 'The standard steps hold again.')}>
              Go back to the standard steps
            </Button>
          )}
        </div>
      )}
      {draft.isChanged && (
        <section className="cadence__save row" aria-label="What you changed">
          <Button
            tone="primary"
            busy={saving}
            onClick={() => void keep(steps, 'Saved. Meetings planned from now on have these steps.')}
          >
            Save these steps
          </Button>
          <Button onClick={draft.forget}>Undo my changes</Button>
          <p className="small soft">Not saved yet. Meetings already planned keep theirs.</p>
        </section>
      )}
      {form !== null && (
        <StepForm
          {...{ schoolId, kind: view.kind, steps, step: form.step }}
          onDone={draft.change}
          onClose={() => setForm(null)}
        />
      )}
      {choosing && <OtherMeetings schoolId={schoolId} view={view} onClose={() => setChoosing(false)} />}
    </div>
  );
};
