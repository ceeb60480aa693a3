import * as z from 'zod';

/** What kind of school it is, as far as the duties differ. */
export const schoolPhases = [
  'nursery',
  'primary',
  'secondary',
  'all-through',
  'special',
  'alternative-provision',
  'post-16',
] as const;

export const schoolPhaseSchema = z.enum(schoolPhases);

export type SchoolPhase = z.infer<typeof schoolPhaseSchema>;

/**
 * Whether a school of this phase must have a SENCO, until a person says otherwise: mainstream and maintained nursery
 * schools must. Children and Families Act 2014 s.67. Whether alternative provision must is disputed; it is not presumed.
 */
export const sencoRequiredByDefault: Readonly<Record<SchoolPhase, boolean>> = {
  nursery: true,
  primary: true,
  secondary: true,
  'all-through': true,
  special: false,
  'alternative-provision': false,
  'post-16': false,
};

/** Whether the duties of mainstream schools, the inclusion strategy among them, hold for this phase by default. */
export const mainstreamByDefault: Readonly<Record<SchoolPhase, boolean>> = {
  ...sencoRequiredByDefault,
  nursery: false,
};

/** Words of GIAS, in either of its phase and establishment-type columns, by the start that tells them apart. */
const giasWords: readonly (readonly [RegExp, SchoolPhase])[] = [
  [/pupil referral|alternative provision/i, 'alternative-provision'],
  [/special/i, 'special'],
  [/nursery/i, 'nursery'],
  [/middle deemed primary|primary|infant|junior|first/i, 'primary'],
  [/middle deemed secondary|secondary/i, 'secondary'],
  [/all[- ]through/i, 'all-through'],
  [/16 plus|post[- ]?16|sixth form/i, 'post-16'],
];

/** The phase that GIAS's words mean; null for words it does not know, such as "Not applicable". */
export function readGiasPhase(words: string): SchoolPhase | null {
  return giasWords.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
