import './select.css';
import { type Ref, useId } from 'react';
import { describe, Field, type FieldWords } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';

/** One choice; those with the same `group` are listed together. */
export type SelectOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
  readonly group?: string;
};

type Props<Value extends string> = FieldWords & {
  readonly id?: string;
  readonly name?: string;
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
  readonly options: readonly SelectOption<Value>[];
  /** Shown while nothing is chosen: "Choose a school". */
  readonly prompt?: string;
  readonly width?: 's' | 'm' | 'l' | 'full';
  readonly disabled?: boolean;
  readonly ref?: Ref<HTMLSelectElement>;
};

const grouped = <Value extends string>(options: readonly SelectOption<Value>[]) => [
  ...Map.groupBy(options, (option) => option.group ?? ''),
];

/** One choice from up to about fifteen, in the browser's own list. Longer lists are a ComboBox. */
export const Select = <Value extends string>({
  id,
  label,
  hint,
  error,
  optional = false,
  labelHidden = false,
  value,
  onChange,
  options,
  prompt,
  width = 'm',
  ...native
}: Props<Value>) => {
  const made = useId();
  const own = id ?? made;
  return (
    <Field {...{ id: own, label, hint, error, optional, labelHidden }}>
      <span className="select" data-width={width}>
        <select
          {...describe(own, { hint, error })}
          className="field__box select__box"
          data-width="full"
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
          {...native}
        >
          {value === '' && <option value="">{prompt ?? 'Choose one'}</option>}
          {grouped(options).map(([group, members]) => {
            const list = members.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ));
            return group === '' ? (
              list
            ) : (
              <optgroup key={group} label={group}>
                {list}
              </optgroup>
            );
          })}
        </select>
        <Icon name="chevron-down" size="s" />
      </span>
    </Field>
  );
};
