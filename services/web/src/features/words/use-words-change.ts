import { useQueryClient } from '@tanstack/react-query';
import type { Problem, TemplateView } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { templateQuery, type WordsOf } from './words-query.ts';
import type { MessageWords } from './words-values.ts';

export type WordsChanged =
  | { readonly ok: true; readonly view: TemplateView }
  | { readonly ok: false; readonly problem: Problem };

type Answer = { readonly ok: true; readonly data: TemplateView } | { readonly ok: false; readonly problem: Problem };

/** What can be done with a message's words beside writing them; each answer is shown at once. */
export const useWordsChange = (of: WordsOf) => {
  const api = useApi();
  const queries = useQueryClient();
  const done = (answer: Answer): WordsChanged => {
    if (!answer.ok) return answer;
    queries.setQueryData(templateQuery(api, of).queryKey, answer.data);
    void queries.invalidateQueries({ queryKey: ['templates'], exact: true });
    return { ok: true, view: answer.data };
  };
  const once = () => ({ params: of, idempotencyKey: crypto.randomUUID() });
  return {
    /** Keeps words as the newest version; null: those that come with Waymark. */
    keep: async (words: MessageWords | null, ifMatch: number): Promise<WordsChanged> =>
      done(await api.call('putWords', { ...once(), body: { words }, ifMatch })),
    /** Takes the newest version into use. */
    approve: async (version: number, ifMatch: number): Promise<WordsChanged> =>
      done(await api.call('approveWords', { ...once(), body: { version, checked: true }, ifMatch })),
    withdraw: async (ifMatch: number): Promise<WordsChanged> =>
      done(await api.call('withdrawWords', { ...once(), body: {}, ifMatch })),
  };
};
