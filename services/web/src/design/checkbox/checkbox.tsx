import './checkbox.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';

type Props = {
  readonly id?: string;
  readonly name?: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  /** Some, not all, of what it stands for is chosen. */
  readonly mixed?: boolean;
  readonly invalid?: boolean;
  readonly labelHidden?: boolean;
};

/** Yes to one thing. Several of them answer one question inside a FieldGroup. */
export const Checkbox = ({
  id,
  name,
  label,
  hint,
  checked,
  onChange,
  disabled = false,
  mixed = false,
  invalid = false,
  labelHidden = false,
}: Props) => {
  const made = useId();
  const own = id ?? made;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <div className="checkbox" data-bare={labelHidden || undefined}>
      <input
        ref={box}
        className="checkbox__box"
        type="checkbox"
        id={own}
        name={name}
        checked={checked}
        disabled={disabled}
        aria-invalid={invalid || undefined}
        aria-describedby={hint === undefined ? undefined : `${own}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label className={labelHidden ? 'visually-hidden' : 'checkbox__label'} htmlFor={own}>
        {label}
      </label>
      {hint !== undefined && (
        <div className="checkbox__hint" id={`${own}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
};
