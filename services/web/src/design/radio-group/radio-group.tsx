import './radio-group.css';
import { type ReactNode, useId } from 'react';
import { FieldGroup, type FieldWords } from '../field/field.tsx';

/** One answer; `hint` says what choosing it means. */
export type RadioOption<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
};

type Props<Value extends string> = FieldWords & {
  readonly id?: string;
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
  readonly options: readonly RadioOption<Value>[];
  readonly inline?: boolean;
};

/** One answer from a few, all in sight. Arrow keys move and choose, as the browser does it. */
export const RadioGroup = <Value extends string>({
  id,
  label,
  hint,
  error,
  optional = false,
  labelHidden = false,
  value,
  onChange,
  options,
  inline = false,
}: Props<Value>) => {
  const made = useId();
  const own = id ?? made;
  return (
    <FieldGroup {...{ id: own, label, hint, error, optional, labelHidden }}>
      <div className="radio-group" data-inline={inline || undefined}>
        {options.map((option) => (
          <div className="radio-group__option" key={option.value}>
            <input
              className="radio-group__dot"
              type="radio"
              name={own}
              id={`${own}-${option.value}`}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              aria-describedby={option.hint === undefined ? undefined : `${own}-${option.value}-hint`}
              onChange={() => onChange(option.value)}
            />
            <label className="radio-group__label" htmlFor={`${own}-${option.value}`}>
              {option.label}
            </label>
            {option.hint !== undefined && (
              <div className="radio-group__hint" id={`${own}-${option.value}-hint`}>
                {option.hint}
              </div>
            )}
          </div>
        ))}
      </div>
    </FieldGroup>
  );
};
