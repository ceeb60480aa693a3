import { createContext, type ReactNode, useContext } from 'react';
import type { Api } from './create-api.ts';

const ApiContext = createContext<Api | null>(null);

export const ApiProvider = ({ value, children }: { readonly value: Api; readonly children: ReactNode }) => (
  <ApiContext value={value}>{children}</ApiContext>
);

/** The way to the API, for anything below an ApiProvider. */
export const useApi = (): Api => {
  const api = useContext(ApiContext);
  if (api === null) throw new Error('A screen is drawn outside the ApiProvider. Draw it inside.');
  return api;
};
