/** Which form is open over a colleague's page. */
export type StaffSearch = { readonly panel?: string };

export const readStaffSearch = ({ panel }: Record<string, unknown>): StaffSearch =>
  typeof panel === 'string' && panel !== '' ? { panel } : {};
