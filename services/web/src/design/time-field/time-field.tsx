import { useId } from 'react';
import { describe, Field, type FieldWords } from '../field/field.tsx';

type Props = FieldWords & {
  readonly id?: string;
  readonly name?: string;
  /** `HH:MM`, or an empty string. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly disabled?: boolean;
};

/** A time of day, in the browser's own control. */
export const TimeField = ({
  id,
  label,
  hint,
  error,
  optional = false,
  labelHidden = false,
  value,
  onChange,
  ...native
}: Props) => {
  const made = useId();
  const own = id ?? made;
  return (
    <Field {...{ id: own, label, hint, error, optional, labelHidden }}>
      <input
        {...describe(own, { hint, error })}
        className="field__box"
        data-width="s"
        type="time"
        step={300}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...native}
      />
    </Field>
  );
};
