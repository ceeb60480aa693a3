import type { Sort } from '../../design/data-table/data-table.tsx';

/** How the register is looked at; all of it in the address, so that a view can be kept and sent on. */
export type RegisterSearch = {
  readonly q?: string;
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

const names = ['q', 'year', 'provision', 'need', 'family', 'due', 'sort', 'down', 'who'] as const;

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
export const isFiltered = ({ q, year, provision, need, family, due }: RegisterSearch): boolean =>
  [q, year, provision, need, family, due].some((value) => value !== undefined);
