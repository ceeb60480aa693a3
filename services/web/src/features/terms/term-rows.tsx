import { flushSync } from 'react-dom';
import { Button } from '../../design/button/button.tsx';
import { DateField } from '../../design/date-field/date-field.tsx';
import { readDateParts } from '../../design/date-field/date-parts.ts';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { TextField } from '../../design/text-field/text-field.tsx';
import type { RowsProps } from '../../forms/field-spec.ts';
import { partsOf, partsValue } from '../../forms/values.ts';
import { insetLabel, termLabel } from './row-problems.ts';
import { dayRows, daysText, type TermRow, termRows, termsText } from './rows-text.ts';

type DayProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problems: RowsProps['problems'];
};

const Day = ({ id, label, value, onChange, problems }: DayProps) => {
  const reading = readDateParts(partsOf(value));
  return (
    <div className="terms__day">
      <DateField
        id={id}
        label={label}
        value={partsOf(value)}
        onChange={(parts) => onChange(partsValue(parts))}
        error={problems.find(({ field }) => field === id)?.message}
        {...(reading.ok ? { reading: spokenDate(reading.date) } : {})}
      />
    </div>
  );
};

/** The button that was pressed is gone with its row: the focus goes to where the next row is added. */
const focusOnAdd = (id: string) => document.getElementById(`${id}-add`)?.querySelector('button')?.focus();

/** A row that was added is the one to type into. */
const focusOnLast = (id: string) => {
  const rows = document.getElementById(id)?.querySelectorAll('.terms__row');
  rows
    ?.item(rows.length - 1)
    .querySelector('input')
    ?.focus();
};

type ListProps = {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly add: string;
  readonly onAdd: () => void;
  readonly children: React.ReactNode;
};

const RowList = ({ id, title, hint, add, onAdd, children }: ListProps) => (
  <section className="stack" id={id} aria-labelledby={`${id}-title`}>
    <div>
      <h3 id={`${id}-title`}>{title}</h3>
      <p className="soft small">{hint}</p>
    </div>
    <div>{children}</div>
    <div className="no-print" id={`${id}-add`}>
      <Button
        icon="plus"
        onClick={() => {
          flushSync(onAdd);
          focusOnLast(id);
        }}
      >
        {add}
      </Button>
    </div>
  </section>
);

/** A school's terms, to type: a row for each, half-terms left between them. */
export const TermRows = ({ id, value, onChange, problems }: RowsProps) => {
  const rows = termRows(value);
  const put = (at: number, over: Partial<TermRow>) =>
    onChange(termsText(rows.map((row, n) => (n === at ? { ...row, ...over } : row))));
  return (
    <RowList
      id={id}
      title="Terms"
      hint="The first and the last school day of each half-term, INSET days included. What lies between two rows is holiday."
      add="Add a term"
      onAdd={() => onChange(termsText([...rows, { name: '', from: '', to: '' }]))}
    >
      {rows.map((row, at) => (
        // Rows have no identity but their place: they are not moved about, and every answer is held above.
        <fieldset className="terms__row" key={at}>
          <legend className="visually-hidden">{termLabel(row, at)}</legend>
          <div className="terms__name">
            <TextField
              label="Name"
              width="full"
              maxLength={60}
              autoComplete="off"
              value={row.name}
              onChange={(name) => put(at, { name })}
            />
          </div>
          <Day
            id={`${id}-${at}-from`}
            label="First day"
            value={row.from}
            problems={problems}
            onChange={(from) => put(at, { from })}
          />
          <Day
            id={`${id}-${at}-to`}
            label="Last day"
            value={row.to}
            problems={problems}
            onChange={(to) => put(at, { to })}
          />
          <Button
            tone="quiet"
            icon="close"
            onClick={() => {
              onChange(termsText(rows.filter((_, n) => n !== at)));
              focusOnAdd(id);
            }}
          >
            Take away<span className="visually-hidden"> {termLabel(row, at)}</span>
          </Button>
        </fieldset>
      ))}
    </RowList>
  );
};

/** Days within the terms on which staff come and children do not. */
export const InsetRows = ({ id, value, onChange, problems }: RowsProps) => {
  const rows = dayRows(value);
  return (
    <RowList
      id={id}
      title="INSET days"
      hint="Days within the terms on which children do not come to school."
      add="Add an INSET day"
      onAdd={() => onChange(daysText([...rows, '']))}
    >
      {rows.map((day, at) => (
        <div className="terms__row" key={at}>
          <Day
            id={`${id}-${at}`}
            label={insetLabel(at)}
            value={day}
            problems={problems}
            onChange={(typed) => onChange(daysText(rows.map((one, n) => (n === at ? typed : one))))}
          />
          <Button
            tone="quiet"
            icon="close"
            onClick={() => {
              onChange(daysText(rows.filter((_, n) => n !== at)));
              focusOnAdd(id);
            }}
          >
            Take away<span className="visually-hidden"> {insetLabel(at)}</span>
          </Button>
        </div>
      ))}
    </RowList>
  );
};
