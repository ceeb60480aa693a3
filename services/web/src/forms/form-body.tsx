import './forms.css';
import type { Problem } from '@waymark/contracts';
import type { FormEvent, ReactNode } from 'react';
import { Button } from '../design/button/button.tsx';
import { ErrorSummary } from '../design/error-summary/error-summary.tsx';
import { Notice } from '../design/notice/notice.tsx';
import { Conflict } from './conflict.tsx';
import type { FieldSpec } from './field-spec.ts';
import { FormFields } from './form-fields.tsx';
import { TakesFocus } from './takes-focus.tsx';
import type { FormState } from './use-form.ts';
import type { Values } from './values.ts';

type Props = {
  readonly form: string;
  readonly fields: readonly FieldSpec[];
  readonly state: FormState;
  readonly intro?: ReactNode;
  /** What follows from the answers as they stand: a warning, a note. */
  readonly outro?: (values: Values, base: Values) => ReactNode;
};

const failureTitle = ({ status, title }: Problem): string => (status === 0 ? 'Not saved yet' : title);

/** A form with everything that may stand in its way said at the top: faults, a lost connection, somebody else's change. */
export const FormBody = ({ form, fields, state, intro, outro }: Props) => {
  const { problems, attempt, failure, values, base, change, submit, conflict } = state;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form className="forms__fields" id={form} noValidate autoComplete="off" onSubmit={onSubmit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      {failure !== null && (
        <TakesFocus key={attempt} label={failureTitle(failure)}>
          <Notice tone={failure.status === 0 ? 'warning' : 'problem'} title={failureTitle(failure)} live>
            {failure.detail}
          </Notice>
        </TakesFocus>
      )}
      {conflict === null ? intro : <Conflict form={form} fields={fields} state={state} />}
      <FormFields form={form} fields={fields} values={values} problems={problems} onChange={change} />
      {outro?.(values, base)}
    </form>
  );
};

type ActionProps = {
  readonly form: string;
  readonly state: FormState;
  readonly save: string;
  readonly onCancel: () => void;
};

/** What can be done with a form. While it is saved, it says so. */
export const FormActions = ({ form, state, save, onCancel }: ActionProps) => (
  <>
    <Button type="submit" form={form} tone="primary" busy={state.saving}>
      {state.failure?.status === 0 ? 'Try again' : save}
    </Button>
    <Button onClick={onCancel}>Cancel</Button>
    {state.isChanged && (
      <Button tone="quiet" icon="undo" onClick={state.discard}>
        Start again
      </Button>
    )}
  </>
);
