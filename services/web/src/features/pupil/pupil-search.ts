/** Which form is open over a child's page: in the address, so that a new sign-in comes back to it. */
export type PupilSearch = { readonly panel?: string };

export const readPupilSearch = ({ panel }: Record<string, unknown>): PupilSearch =>
  typeof panel === 'string' && panel !== '' ? { panel } : {};
