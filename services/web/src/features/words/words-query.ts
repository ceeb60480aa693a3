import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../api/create-api.ts';

/** How the address and the API name one message in one language. */
export type WordsOf = {
  readonly template: string;
  readonly language: string;
};

/** Every message that has words, and whether the trust sends it in each language. */
export const templatesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['templates'],
    queryFn: ({ signal }) => api.read('getTemplates', { params: {}, signal }),
  });

/** One message in one language, with every version kept. */
export const templateQuery = (api: Api, { template, language }: WordsOf) =>
  queryOptions({
    queryKey: ['templates', template, language],
    queryFn: ({ signal }) => api.read('getTemplate', { params: { template, language }, signal }),
  });
