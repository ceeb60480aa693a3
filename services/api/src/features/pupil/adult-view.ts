import type { AdultView, DecisionsView } from '@waymark/contracts';
import type { Adult } from '@waymark/domain';

/** The names of fields that are the safeguarding lead's alone to see. */
export const holdField = 'safeguardingHold';

/** An adult as the caller may see her: a safeguarding hold, and that somebody set one, only for the safeguarding lead. */
export const adultView = (
  adult: Adult,
  { decisions, doubts }: { readonly decisions: DecisionsView; readonly doubts: readonly string[] },
  seesHolds: boolean,
): AdultView => ({
  ...adult,
  safeguardingHold: seesHolds ? adult.safeguardingHold : null,
  setByPerson: seesHolds ? adult.setByPerson : adult.setByPerson.filter((field) => field !== holdField),
  decisions,
  doubts: [...doubts],
});
