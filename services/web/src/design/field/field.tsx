import './field.css';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';

/** What every field says about itself. The error uses the same words as the error summary. */
export type FieldWords = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly labelHidden?: boolean;
};

/** The ids that tie a control to its hint and its error; `describedBy` is undefined when there is neither. */
export const describe = (id: string, { hint, error }: Pick<FieldWords, 'hint' | 'error'>) => {
  const ids = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean);
  return {
    id,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': error === undefined ? undefined : true,
  };
};

/** The hint and the error under a label or a legend. */
export const FieldNotes = ({ id, hint, error }: { readonly id: string } & Pick<FieldWords, 'hint' | 'error'>) => (
  <>
    {hint !== undefined && (
      <div className="field__hint" id={`${id}-hint`}>
        {hint}
      </div>
    )}
    {error !== undefined && (
      <p className="field__error" id={`${id}-error`}>
        <Icon name="problem" size="s" />
        <span>
          <span className="visually-hidden">Error: </span>
          {error}
        </span>
      </p>
    )}
  </>
);

/** The words of a label or a legend. */
export const FieldLabel = ({ label, optional = false }: Pick<FieldWords, 'label' | 'optional'>) => (
  <>
    {label}
    {optional && <span className="field__optional"> (optional)</span>}
  </>
);

/** Label, hint, error, control: one column, in the order they are read. */
export const Field = ({
  id,
  children,
  label,
  hint,
  error,
  optional,
  labelHidden = false,
}: FieldWords & { readonly id: string; readonly children: ReactNode }) => (
  <div className="field" data-invalid={error !== undefined || undefined}>
    <label className={labelHidden ? 'visually-hidden' : 'field__label'} htmlFor={id}>
      <FieldLabel label={label} {...(optional === undefined ? {} : { optional })} />
    </label>
    <FieldNotes id={id} hint={hint} error={error} />
    {children}
  </div>
);

/** The same for a group of controls that answer one question. */
export const FieldGroup = ({
  id,
  children,
  label,
  hint,
  error,
  optional,
  labelHidden = false,
}: FieldWords & { readonly id: string; readonly children: ReactNode }) => (
  <fieldset
    className="field"
    data-invalid={error !== undefined || undefined}
    id={id}
    aria-describedby={describe(id, { hint, error })['aria-describedby']}
  >
    <legend className={labelHidden ? 'visually-hidden' : 'field__label'}>
      <FieldLabel label={label} {...(optional === undefined ? {} : { optional })} />
    </legend>
    <FieldNotes id={id} hint={hint} error={error} />
    {children}
  </fieldset>
);
