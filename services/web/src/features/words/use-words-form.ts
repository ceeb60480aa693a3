import { useQueryClient } from '@tanstack/react-query';
import type { TemplateView } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { useToast } from '../../design/toast/toast.tsx';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { type FormState, useForm } from '../../forms/use-form.ts';
import { fieldsByPart } from './words-fields.ts';
import { templateQuery } from './words-query.ts';
import { type MessageWords, valuesAlong, valuesOf, wordsFrom } from './words-values.ts';

/** The words that a form of this message begins with: the newest kept, else those that come with it, else the English. */
const startOf = ({ versions, builtIn, english }: TemplateView): MessageWords =>
  versions.at(-1)?.words ?? builtIn ?? english;

export type WordsFormState = {
  readonly form: string;
  readonly start: MessageWords;
  readonly fields: readonly FieldSpec[];
  readonly state: FormState;
  /** The words as they stand in the form. */
  readonly words: MessageWords;
};

/** A message's words in a form that loses nothing; what is saved is a draft, and a version of its own. */
export const useWordsForm = (view: TemplateView): WordsFormState => {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const { template, language } = view;
  const of = { template, language };
  const form = `words-${template}-${language}`;
  const start = startOf(view);
  const fields = fieldsByPart(start, view.conditions).flatMap((part) => part.fields);
  const state = useForm({
    form,
    fields,
    stored: { values: valuesOf(start), version: view.version },
    send: async ({ values, version, idempotencyKey }) => {
      const body = { words: wordsFrom(start, values) };
      const answer = await api.call('putWords', { params: of, body, ifMatch: version, idempotencyKey });
      return answer.ok ? { ok: true, version: answer.data.version } : answer;
    },
    reload: async () => {
      const fresh = await queries.fetchQuery({ ...templateQuery(api, of), staleTime: 0 });
      return { values: valuesAlong(start, startOf(fresh)), version: fresh.version };
    },
    onSaved: () => {
      void queries.invalidateQueries({ queryKey: ['templates'] });
      toast('Draft saved. What is sent stays as it is until somebody approves the new words.');
    },
  });
  return { form, start, fields, state, words: wordsFrom(start, state.values) };
};
