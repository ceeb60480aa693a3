import type { AdultView, DecisionsView } from '@waymark/contracts';
import type { Adult, CalendarDate } from '@waymark/domain';

/** The names of fields that are the safeguarding lead's alone to see. */
export const holdField = 'safeguardingHold';

/**
 * An adult as the caller may see her: a safeguarding hold, and that somebody set one, only for the safeguarding lead; a
 * confidential address only for whoever may change it.
 */
export const adultView = (
  adult: Adult,
  {
    decisions,
    doubts,
    emailSince,
  }: {
    readonly decisions: DecisionsView;
    readonly doubts: readonly string[];
    readonly emailSince: CalendarDate | null;
  },
  { seesHolds, seesAddresses }: { readonly seesHolds: boolean; readonly seesAddresses: boolean },
): AdultView => ({
  ...adult,
  address: adult.addressConfidential && !seesAddresses ? [] : adult.address,
  safeguardingHold: seesHolds ? adult.safeguardingHold : null,
  setByPerson: seesHolds ? adult.setByPerson : adult.setByPerson.filter((field) => field !== holdField),
  emailSince,
  decisions,
  doubts: [...doubts],
});
