import type { FieldWords } from '../field/field.tsx';
import { onDemand } from '../on-demand/on-demand.tsx';
import { TextField } from '../text-field/text-field.tsx';

/** One choice; `detail` tells two alike apart; typing looks in the label. */
export type ComboOption = { readonly id: string; readonly label: string; readonly detail?: string };

export type ComboBoxProps = Omit<FieldWords, 'labelHidden'> & {
  readonly id?: string;
  readonly options: readonly ComboOption[];
  /** The id of what is chosen, or an empty string. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly disabled?: boolean;
  readonly width?: 'm' | 'l' | 'full';
  /** What to say when nothing matches. */
  readonly none?: string;
};

const { OnDemand } = onDemand(() => import('./combo-input.tsx').then(({ ComboInput }) => ComboInput));

/** One choice from many, found by typing. A plain box of the same size stands in for it while it is fetched. */
export const ComboBox = (props: ComboBoxProps) => {
  const { label, hint, error, optional = false, width = 'l', options, value } = props;
  const chosen = options.find((option) => option.id === value)?.label ?? '';
  return (
    <OnDemand
      props={props}
      meanwhile={<TextField {...{ label, hint, error, optional, width }} value={chosen} onChange={() => {}} readOnly />}
    />
  );
};
