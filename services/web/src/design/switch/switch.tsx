import './switch.css';
import { type ReactNode, useId } from 'react';

type Props = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
};

/** A setting that takes effect at once. What waits for "Save" is a Checkbox. */
export const Switch = ({ label, hint, on, onChange, disabled = false }: Props) => {
  const id = useId();
  return (
    <div className="switch">
      <input
        className="switch__track"
        type="checkbox"
        role="switch"
        aria-checked={on}
        id={id}
        checked={on}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label className="switch__label" htmlFor={id}>
        {label}
        <span className="switch__state" aria-hidden="true">
          {on ? 'On' : 'Off'}
        </span>
      </label>
      {hint !== undefined && (
        <div className="switch__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
};
