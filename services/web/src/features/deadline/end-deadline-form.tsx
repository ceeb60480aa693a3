import type { DeadlineView } from '@waymark/contracts';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { useToast } from '../../design/toast/toast.tsx';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { FormPanel } from '../../forms/form-panel.tsx';
import type { SendInput, Sent } from '../../forms/use-form.ts';
import { dateValue, isoOf } from '../../forms/values.ts';

export type Ending = { readonly as: 'met' | 'waived'; readonly on: string; readonly because: string };

type Props = {
  /** Whose deadline it is: what was typed is kept under it. */
  readonly of: string;
  readonly deadline: DeadlineView;
  readonly as: Ending['as'];
  readonly version: number;
  readonly today: string;
  readonly send: (ending: Ending, how: Pick<SendInput, 'version' | 'idempotencyKey'>) => Promise<Sent>;
  /** Loads it again, for its version. */
  readonly readVersion: () => Promise<number>;
  readonly onEnded: () => void;
  readonly onClose: () => void;
};

const words = {
  met: {
    title: 'Mark as done',
    save: 'Mark as done',
    said: 'Marked as done',
    on: 'On which day was it done?',
    because: 'How was it done?',
    hint: 'A sentence for whoever looks later: who did what.',
    missing: 'Say how it was done',
  },
  waived: {
    title: 'Waive this deadline',
    save: 'Waive it',
    said: 'Waived',
    on: 'On which day was this decided?',
    because: 'Why is it waived?',
    hint: 'The reason is kept. An inspector may ask for it.',
    missing: 'Say why it is waived',
  },
} as const;

/** Asks how a deadline came to its end: on which day it was met and how, or why it is waived. */
export const EndDeadlineForm = ({ of, deadline, as, version, today, send, readVersion, onEnded, onClose }: Props) => {
  const toast = useToast();
  const { title, save, said, on, because, hint, missing } = words[as];
  const fields: readonly FieldSpec[] = [
    { kind: 'date', name: 'on', label: on, required: 'Enter the day' },
    { kind: 'area', name: 'because', label: because, hint, required: missing, limit: 500, rows: 3 },
  ];
  const values = { on: dateValue(today), because: '' };
  return (
    <FormPanel
      place="middle"
      form={`deadline-${as}-${of}-${deadline.id}`}
      title={title}
      save={save}
      intro={
        <p>
          {deadline.title}, due {spokenDate(deadline.dueOn, 'long')}.
        </p>
      }
      fields={fields}
      stored={{ values, version }}
      send={({ values: typed, ...how }) =>
        send({ as, on: isoOf(typed.on) ?? '', because: (typed.because ?? '').trim() }, how)
      }
      reload={async () => ({ values, version: await readVersion() })}
      onSaved={() => {
        onEnded();
        toast(`${said}: ${deadline.title.toLowerCase()}.`);
        onClose();
      }}
      onClose={onClose}
    />
  );
};
