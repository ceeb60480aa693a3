import type { Sort } from '../../design/data-table/data-table.tsx';

/** How the register is looked at, in the address, so that a view can be kept and sent on. What is typed is never there: it is a child's name. */
export type RegisterSearch = {
  readonly year?: string;
  readonly provision?: string;
  readonly need?: string;
  readonly family?: string;
  readonly due?: string;
  readonly sort?: string;
  readonly down?: string;
  /** `roll`: everyone on roll, not the register alone. */
  readonly who?: string;
};

/** With what is typed, which stays in memory. */
export type RegisterNarrowing = RegisterSearch & { readonly q?: string };

const names = ['year', 'provision', 'need', 'family', 'due', 'sort', 'down', 'who'] as const;

export const readRegisterSearch = (search: Record<string, unknown>): RegisterSearch =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );

export const sortOf = ({ sort = 'name', down }: RegisterSearch): Sort => ({
  key: sort,
  direction: down === undefined ? 'ascending' : 'descending',
});

/** The filters that are set, besides the order: what "Clear filters" takes away. */
export const isFiltered = ({ q, year, provision, need, family, due }: RegisterNarrowing): boolean =>
  [q, year, provision, need, family, due].some((value) => value !== undefined);
