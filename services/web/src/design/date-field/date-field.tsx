import './date-field.css';
import { useId } from 'react';
import { describe, FieldGroup, type FieldWords } from '../field/field.tsx';
import type { DateParts } from './date-parts.ts';

type Props = FieldWords & {
  readonly id?: string;
  readonly value: DateParts;
  readonly onChange: (value: DateParts) => void;
  /** Which boxes the error is about; all three when it is not said. */
  readonly wrong?: readonly (keyof DateParts)[];
  /** How the date reads so far: "Thursday 12 March 2026, in 6 weeks". Announced as it changes. */
  readonly reading?: string;
  readonly disabled?: boolean;
};

const boxes = [
  { key: 'day', label: 'Day', width: 'xs' },
  { key: 'month', label: 'Month', width: 's' },
  { key: 'year', label: 'Year', width: 's' },
] as const;

/** A date in three boxes. Takes month names, never moves the cursor by itself; `readDateParts` makes a date of it. */
export const DateField = ({
  id,
  label,
  hint,
  error,
  optional = false,
  labelHidden = false,
  value,
  onChange,
  wrong,
  reading,
  disabled = false,
}: Props) => {
  const made = useId();
  const own = id ?? made;
  const isWrong = (key: keyof DateParts) => error !== undefined && (wrong === undefined || wrong.includes(key));
  return (
    <FieldGroup {...{ id: own, label, hint, error, optional, labelHidden }}>
      <div className="date-field">
        {boxes.map(({ key, label: name, width }) => (
          <div className="date-field__part" key={key}>
            <label className="date-field__label" htmlFor={`${own}-${key}`}>
              {name}
            </label>
            <input
              {...describe(`${own}-${key}`, {})}
              className="field__box date-field__box"
              data-width={width}
              type="text"
              inputMode={key === 'month' ? 'text' : 'numeric'}
              autoComplete="off"
              aria-invalid={isWrong(key) || undefined}
              aria-describedby={error === undefined ? undefined : `${own}-error`}
              value={value[key]}
              disabled={disabled}
              onChange={(event) => onChange({ ...value, [key]: event.target.value })}
            />
          </div>
        ))}
        <output className="date-field__reading" aria-live="polite">
          {reading}
        </output>
      </div>
    </FieldGroup>
  );
};
