import './text-area.css';
import { type TextareaHTMLAttributes, useId } from 'react';
import { describe, Field, type FieldWords } from '../field/field.tsx';

type Native = Pick<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'name' | 'spellCheck' | 'disabled' | 'readOnly' | 'onBlur' | 'lang' | 'dir'
>;

type Props = FieldWords &
  Native & {
    readonly id?: string;
    readonly value: string;
    readonly onChange: (value: string) => void;
    /** The height before it grows with what is typed. */
    readonly rows?: number;
    /** Counts down in words; going over is allowed until the form is sent, so nothing pasted is cut. */
    readonly limit?: number;
  };

const countWords = (left: number) =>
  left >= 0
    ? `${left} ${left === 1 ? 'character' : 'characters'} left`
    : `${-left} ${left === -1 ? 'character' : 'characters'} too many`;

/** Several lines of text; grows as it is filled. */
export const TextArea = ({
  id,
  label,
  hint,
  error,
  optional = false,
  labelHidden = false,
  value,
  onChange,
  rows = 4,
  limit,
  ...native
}: Props) => {
  const made = useId();
  const own = id ?? made;
  const tied = describe(own, { hint, error });
  const describedBy = [tied['aria-describedby'], limit === undefined ? undefined : `${own}-count`]
    .filter(Boolean)
    .join(' ');
  return (
    <Field {...{ id: own, label, hint, error, optional, labelHidden }}>
      <textarea
        {...tied}
        aria-describedby={describedBy || undefined}
        className="field__box text-area"
        data-width="full"
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...native}
      />
      {limit !== undefined && (
        <p className="text-area__count" data-over={value.length > limit || undefined} id={`${own}-count`}>
          {countWords(limit - value.length)}
        </p>
      )}
    </Field>
  );
};
