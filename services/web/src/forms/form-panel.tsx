import type { ReactNode } from 'react';
import { Dialog, SlideOver } from '../design/dialog/dialog.tsx';
import { useToast } from '../design/toast/toast.tsx';
import { FormActions, FormBody } from './form-body.tsx';
import { type FormInput, useForm } from './use-form.ts';
import type { Values } from './values.ts';

type Props = FormInput & {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly outro?: (values: Values, base: Values) => ReactNode;
  readonly save?: string;
  readonly onClose: () => void;
  /** `side` for changing a record, `middle` for a question of one or two answers. */
  readonly place?: 'side' | 'middle';
};

/** A form over the page it changes. Closing it keeps what was typed for the next time it opens. */
export const FormPanel = ({ title, intro, outro, save = 'Save', onClose, place = 'side', ...input }: Props) => {
  const state = useForm(input);
  const toast = useToast();
  const close = () => {
    if (state.isChanged) toast('Not saved. What you typed is kept until you sign out: open the form again to go on.');
    onClose();
  };
  const shared = {
    open: true,
    onClose: close,
    title,
    actions: <FormActions form={input.form} state={state} save={save} onCancel={close} />,
    children: (
      <FormBody form={input.form} fields={input.fields} state={state} intro={intro} {...(outro ? { outro } : {})} />
    ),
  };
  return place === 'side' ? <SlideOver {...shared} /> : <Dialog {...shared} />;
};
