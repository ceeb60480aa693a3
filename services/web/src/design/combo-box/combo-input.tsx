import './combo-input.css';
import { useId } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components/ComboBox';
import { FieldLabel } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';
import type { ComboBoxProps, ComboOption } from './combo-box.tsx';

const Option = ({ option }: { readonly option: ComboOption }) => (
  <ListBoxItem className="combo-box__option" id={option.id} textValue={option.label}>
    <span>{option.label}</span>
    {option.detail && <span className="combo-box__detail">{option.detail}</span>}
  </ListBoxItem>
);

/** The box itself; apart, so that it is fetched only by pages that hold one. */
export const ComboInput = ({
  id,
  label,
  hint,
  error,
  optional = false,
  options,
  value,
  onChange,
  disabled = false,
  width = 'l',
  none = 'Nothing matches. Try fewer letters.',
}: ComboBoxProps) => {
  const made = useId();
  const own = id ?? made;
  return (
    <ComboBox
      className="field combo-box"
      data-invalid={error !== undefined || undefined}
      defaultItems={options}
      allowsEmptyCollection
      menuTrigger="focus"
      value={value === '' ? null : value}
      isDisabled={disabled}
      isInvalid={error !== undefined}
      onChange={(key) => onChange(key === null ? '' : String(key))}
    >
      <Label className="field__label">
        <FieldLabel label={label} optional={optional} />
      </Label>
      {hint !== undefined && (
        <Text className="field__hint" slot="description">
          {hint}
        </Text>
      )}
      <FieldError className="field__error">
        <Icon name="problem" size="s" />
        <span>
          <span className="visually-hidden">Error: </span>
          {error}
        </span>
      </FieldError>
      <div className="combo-box__box" data-width={width}>
        <Input className="field__box" data-width="full" id={own} />
        <Button className="combo-box__open">
          <Icon name="chevron-down" size="s" />
        </Button>
      </div>
      <Popover className="combo-box__popover" offset={4}>
        <ListBox<ComboOption>
          className="combo-box__list"
          renderEmptyState={() => <div className="combo-box__none">{none}</div>}
        >
          {(option) => <Option option={option} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
