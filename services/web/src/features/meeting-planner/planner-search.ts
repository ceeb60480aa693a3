/** Which meeting is being changed; without one, a new one is planned. */
export type PlannerSearch = { readonly meeting?: string };

export const readPlannerSearch = ({ meeting }: Record<string, unknown>): PlannerSearch =>
  typeof meeting === 'string' && meeting !== '' ? { meeting } : {};
