import { useQueryClient } from '@tanstack/react-query';
import type { CalendarView } from '@waymark/contracts';
import { useRef } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { calendarQuery } from '../../api/school.ts';
import { Section } from '../../design/section/section.tsx';
import { useToast } from '../../design/toast/toast.tsx';
import { FormActions, FormBody } from '../../forms/form-body.tsx';
import { type SendInput, type Sent, type Stored, useForm } from '../../forms/use-form.ts';
import type { Values } from '../../forms/values.ts';
import { CalendarFile } from './calendar-file.tsx';
import { calendarOf, valuesOf } from './rows-text.ts';
import { termsFields } from './terms-fields.ts';

const storedOf = (view: CalendarView): Stored => ({ version: view.version, values: valuesOf(view) });

type Props = {
  readonly schoolId: string;
  readonly today: string;
  readonly view: CalendarView;
  /** Saved, or put back: the work that now goes through the children's dates. */
  readonly onSaved: (recomputeId: string) => void;
  readonly onLeave: () => void;
};

/** A school's terms and INSET days, typed or brought in from its calendar. What is typed outlives the page until it is saved. */
export const TermsForm = ({ schoolId, today, view, onSaved, onLeave }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const recomputeId = useRef('');
  const form = `terms-${schoolId}`;
  const send = async ({ values, version, idempotencyKey }: Omit<SendInput, 'base'>): Promise<Sent> => {
    const answer = await api.call('putCalendar', {
      params: { schoolId },
      body: calendarOf(values),
      ifMatch: version,
      idempotencyKey,
    });
    if (!answer.ok) return answer;
    recomputeId.current = answer.data.recomputeId;
    return { ok: true, version: answer.data.version };
  };
  const settle = async () => {
    await queries.invalidateQueries({ queryKey: calendarQuery(api, schoolId).queryKey });
    onSaved(recomputeId.current);
  };
  const undo = async (before: Values, version: number) => {
    const answer = await send({ values: before, version, idempotencyKey: crypto.randomUUID() });
    if (!answer.ok)
      return toast(`It could not be put back: ${answer.problem.title.toLowerCase()}.`, { tone: 'problem' });
    await settle();
    toast('Put back as it was.');
  };
  const state = useForm({
    form,
    fields: termsFields,
    stored: storedOf(view),
    send,
    reload: async () => storedOf(await queries.fetchQuery({ ...calendarQuery(api, schoolId), staleTime: 0 })),
    onSaved: ({ before, version }) => {
      void settle();
      toast('The terms are saved.', { undo: () => void undo(before, version) });
    },
  });
  return (
    <>
      <CalendarFile
        kept={calendarOf(state.base)}
        today={today}
        onUse={(calendar) => {
          const values = valuesOf(calendar);
          state.changeAll(values);
          toast('The dates are in the form. Look at them, then save.');
          document.getElementById('terms')?.focus();
        }}
      />
      <Section id="terms" title="Terms and INSET days">
        <FormBody form={form} fields={termsFields} state={state} />
        <div className="terms__save row no-print">
          <FormActions form={form} state={state} save="Save the terms" onCancel={onLeave} />
        </div>
      </Section>
    </>
  );
};
