import { Fragment } from 'react';
import { Checkbox } from '../design/checkbox/checkbox.tsx';
import { DateField } from '../design/date-field/date-field.tsx';
import { readDateParts } from '../design/date-field/date-parts.ts';
import { spokenDate } from '../design/due-date/due-words.ts';
import type { FieldProblem } from '../design/error-summary/error-summary.tsx';
import { FieldGroup } from '../design/field/field.tsx';
import { RadioGroup } from '../design/radio-group/radio-group.tsx';
import { Select } from '../design/select/select.tsx';
import { TextArea } from '../design/text-area/text-area.tsx';
import { TextField } from '../design/text-field/text-field.tsx';
import { TimeField } from '../design/time-field/time-field.tsx';
import { fieldId } from './fault-problems.ts';
import { type FieldSpec, isAsked } from './field-spec.ts';
import { isYes, listOf, listValue, partsOf, partsValue, type Values, yesValue } from './values.ts';

type FieldProps = {
  readonly id: string;
  readonly field: FieldSpec;
  readonly value: string;
  readonly error: string | undefined;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (value: string) => void;
};

const Checks = ({
  id,
  field,
  value,
  error,
  onChange,
}: FieldProps & { readonly field: Extract<FieldSpec, { kind: 'select' | 'radio' | 'checks' }> }) => {
  const chosen = listOf(value);
  return (
    <FieldGroup id={id} label={field.label} hint={field.hint} error={error} optional={field.required === undefined}>
      {field.options.map((option) => (
        <Checkbox
          key={option.value}
          id={`${id}-${option.value}`}
          label={option.label}
          checked={chosen.includes(option.value)}
          onChange={(on) =>
            onChange(listValue(on ? [...chosen, option.value] : chosen.filter((code) => code !== option.value)))
          }
        />
      ))}
    </FieldGroup>
  );
};

const FormField = (props: FieldProps) => {
  const { id, field, value, error, onChange } = props;
  const words = { id, label: field.label, hint: field.hint, error, optional: field.required === undefined };
  switch (field.kind) {
    case 'text':
      return (
        <TextField
          {...words}
          type={field.type ?? 'text'}
          width={field.width ?? 'l'}
          autoComplete="off"
          value={value}
          onChange={onChange}
        />
      );
    case 'area':
      return (
        <TextArea
          {...words}
          rows={field.rows ?? 4}
          {...(field.limit === undefined ? {} : { limit: field.limit })}
          value={value}
          onChange={onChange}
        />
      );
    case 'time':
      return <TimeField {...words} value={value} onChange={onChange} />;
    case 'check':
      return (
        <Checkbox
          id={id}
          label={field.label}
          hint={field.hint}
          invalid={error !== undefined}
          checked={isYes(value)}
          onChange={(on) => onChange(yesValue(on))}
        />
      );
    case 'date': {
      const reading = readDateParts(partsOf(value));
      return (
        <DateField
          {...words}
          value={partsOf(value)}
          onChange={(parts) => onChange(partsValue(parts))}
          {...(reading.ok ? { reading: spokenDate(reading.date, 'long') } : {})}
        />
      );
    }
    case 'rows':
      return <field.Rows id={id} value={value} onChange={onChange} problems={props.problems} />;
    case 'select':
      return <Select {...words} width="l" value={value} options={field.options} onChange={onChange} />;
    case 'radio':
      return <RadioGroup {...words} optional={false} value={value} options={field.options} onChange={onChange} />;
    case 'checks':
      return <Checks {...props} field={field} />;
  }
};

type Props = {
  readonly form: string;
  readonly fields: readonly FieldSpec[];
  readonly values: Values;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (name: string, value: string) => void;
};

/** The questions of a form that are asked just now, in their order. */
export const FormFields = ({ form, fields, values, problems, onChange }: Props) =>
  fields
    .filter((field) => isAsked(field, values))
    .map((field) => {
      const id = fieldId(form, field.name);
      const question = (
        <FormField
          key={field.name}
          id={id}
          field={field}
          value={values[field.name] ?? ''}
          error={problems.find((problem) => problem.field === id)?.message}
          problems={problems}
          onChange={(value) => onChange(field.name, value)}
        />
      );
      if (field.heading === undefined) return question;
      return (
        <Fragment key={field.name}>
          <h3 className="forms__heading">{field.heading}</h3>
          {question}
        </Fragment>
      );
    });
