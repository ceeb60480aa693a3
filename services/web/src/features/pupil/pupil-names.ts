import type { AdultView, PupilView } from '@waymark/contracts';

type Pupil = PupilView['pupil'];

/** "Sam Okafor", by the names she is called. */
export const calledName = ({ preferredForename, legalForename, preferredSurname, legalSurname }: Pupil): string =>
  [preferredForename ?? legalForename, preferredSurname ?? legalSurname].filter(Boolean).join(' ');

/** "Samuel Okafor", where it is another name than the one she is called by; else null. */
export const registerName = (pupil: Pupil): string | null => {
  const legal = `${pupil.legalForename} ${pupil.legalSurname}`.trim();
  return legal === calledName(pupil) ? null : legal;
};

/** "Ms Ada Obi". */
export const adultName = ({ title, forename, surname }: Pick<AdultView, 'title' | 'forename' | 'surname'>): string =>
  [title, forename, surname].filter(Boolean).join(' ');

/** What an adult is to the child, in words. */
export const relationshipName = (relationship: string): string => {
  const words = relationship === 'social-worker' ? 'social worker' : relationship;
  return words.charAt(0).toUpperCase() + words.slice(1);
};
