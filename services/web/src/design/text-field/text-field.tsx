import { type InputHTMLAttributes, type Ref, useId } from 'react';
import { describe, Field, type FieldWords } from '../field/field.tsx';

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'name'
  | 'autoComplete'
  | 'inputMode'
  | 'maxLength'
  | 'spellCheck'
  | 'disabled'
  | 'readOnly'
  | 'onBlur'
  | 'placeholder'
  | 'lang'
  | 'dir'
>;

type Props = FieldWords &
  Native & {
    readonly id?: string;
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly type?: 'text' | 'email' | 'tel' | 'search' | 'url';
    /** How wide the expected answer is. */
    readonly width?: 'xs' | 's' | 'm' | 'l' | 'full';
    readonly ref?: Ref<HTMLInputElement>;
  };

/** One line of text. */
export const TextField = ({
  id,
  label,
  hint,
  error,
  optional = false,
  labelHidden = false,
  value,
  onChange,
  type = 'text',
  width = 'l',
  ...native
}: Props) => {
  const made = useId();
  const own = id ?? made;
  return (
    <Field {...{ id: own, label, hint, error, optional, labelHidden }}>
      <input
        {...describe(own, { hint, error })}
        className="field__box"
        data-width={width}
        type={type}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...native}
      />
    </Field>
  );
};
