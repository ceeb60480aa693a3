import type { DeadlineView } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import type { FieldSpec } from '../../forms/field-spec.ts';
import type { SendInput } from '../../forms/use-form.ts';
import { dateValue, isoOf, isYes, textOf, type Values } from '../../forms/values.ts';
import { FileQuestion } from '../../page/file-question.tsx';
import { isOthers } from '../../words/owners.ts';

type Props = {
  readonly pupilId: string;
  readonly deadline: DeadlineView;
  /** The first of what it asks: a deadline that asks for nothing has no such form. */
  readonly first: DeadlineView['asks'][number];
  readonly fileVersion: number;
  readonly today: string;
  readonly onClose: () => void;
};

const happened = (values: Values) => !isYes(values.takenBack);

/** One question where one thing can have happened, else which and when. A date already recorded can be taken back. */
const fieldsFor = ({ asks, endedOn }: DeadlineView, first: Props['first']): readonly FieldSpec[] => [
  ...(asks.length > 1
    ? [
        {
          kind: 'radio' as const,
          name: 'what',
          label: 'What happened?',
          options: asks.map(({ what, question }) => ({ value: what, label: question })),
          when: happened,
        },
      ]
    : []),
  {
    kind: 'date',
    name: 'on',
    label: asks.length > 1 ? 'On which day?' : first.question,
    required: 'Enter the day',
    when: happened,
  },
  { kind: 'text', name: 'how', label: 'Anything to add?', width: 'full', when: happened },
  ...(endedOn === null
    ? []
    : [{ kind: 'check' as const, name: 'takenBack', label: 'It did not happen: take the date back' }]),
];

/** Records the one date that ends a deadline, where the child's file keeps it. */
export const RecordFact = ({ pupilId, deadline, first, fileVersion, today, onClose }: Props) => {
  const api = useApi();
  const { asks, endedOn, owner } = deadline;
  const values = {
    ...(asks.length > 1 ? { what: first.what } : {}),
    // A day that others chose is not today by itself.
    on: dateValue(endedOn ?? (isOthers(owner) ? null : today)),
    how: '',
    ...(endedOn === null ? {} : { takenBack: '' }),
  };
  const send = async ({ values: typed, version, idempotencyKey }: SendInput) => {
    const on = isYes(typed.takenBack) ? null : isoOf(typed.on);
    const body = { what: asks.find((ask) => ask.what === typed.what)?.what ?? first.what, on, how: textOf(typed.how) };
    const params = { pupilId, deadlineId: deadline.id };
    const result = await api.call('recordFact', { params, body, ifMatch: version, idempotencyKey });
    return result.ok ? { ok: true as const, version: result.data.fileVersion } : result;
  };
  return (
    <FileQuestion
      form={`fact-${pupilId}-${deadline.id}`}
      title={endedOn === null ? 'Record what happened' : 'Correct what was recorded'}
      intro={
        <p>
          {deadline.title}, due {spokenDate(deadline.dueOn, 'long')}.
        </p>
      }
      fields={fieldsFor(deadline, first)}
      values={values}
      pupilId={pupilId}
      fileVersion={fileVersion}
      send={send}
      saved={`Recorded: ${deadline.title.toLowerCase()}. What follows was worked out anew.`}
      onClose={onClose}
    />
  );
};
