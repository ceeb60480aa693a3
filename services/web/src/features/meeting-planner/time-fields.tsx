import { DateField } from '../../design/date-field/date-field.tsx';
import { type DateParts, readDateParts } from '../../design/date-field/date-parts.ts';
import { dueWords, spokenDate } from '../../design/due-date/due-words.ts';
import { TextField } from '../../design/text-field/text-field.tsx';
import { TimeField } from '../../design/time-field/time-field.tsx';

export type Times = {
  readonly on: DateParts;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
};

type Props<Form extends Times> = {
  readonly form: Form;
  readonly onChange: (form: Form) => void;
  readonly today: string;
  readonly errorOf: (field: string) => string | undefined;
};

const readingOf = (on: DateParts, today: string): string => {
  const date = readDateParts(on);
  if (!date.ok) return '';
  const { words } = dueWords(date.date, today);
  return [spokenDate(date.date, 'long'), date.date < today ? 'has passed' : words].filter(Boolean).join(', ');
};

/** When and where. */
export const TimeFields = <Form extends Times>({ form, onChange, today, errorOf }: Props<Form>) => (
  <>
    <DateField
      id="meeting-on"
      label="Day"
      value={form.on}
      reading={readingOf(form.on, today)}
      error={errorOf('meeting-on')}
      onChange={(on) => onChange({ ...form, on })}
    />
    <div className="row" data-align="end">
      <TimeField
        id="meeting-startsAt"
        label="Starts"
        value={form.startsAt}
        error={errorOf('meeting-startsAt')}
        onChange={(startsAt) => onChange({ ...form, startsAt })}
      />
      <TimeField
        id="meeting-endsAt"
        label="Ends"
        value={form.endsAt}
        error={errorOf('meeting-endsAt')}
        onChange={(endsAt) => onChange({ ...form, endsAt })}
      />
    </div>
    <TextField
      id="meeting-place"
      label="Where"
      hint="As families will read it, for example: Room 4, or by video"
      value={form.place}
      maxLength={200}
      width="full"
      error={errorOf('meeting-place')}
      onChange={(place) => onChange({ ...form, place })}
    />
  </>
);
