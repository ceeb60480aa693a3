import type { CalendarDate } from '../calendar/index.ts';
import type { RecipientInput } from '../family/index.ts';
import type { MessageKind } from './pupil.ts';
import type { PupilFile } from './pupil-file.ts';

/** The file's part of the question who may be told. */
export const recipientsOf = (
  { pupil, adults }: Pick<PupilFile, 'pupil' | 'adults'>,
  message: MessageKind,
  asOf: CalendarDate,
): RecipientInput => ({
  asOf,
  message,
  child: {
    dateOfBirth: pupil.dateOfBirth,
    lookedAfter: pupil.lookedAfter,
    email: pupil.email,
    emailState: pupil.emailState,
    lacksCapacityFor: pupil.lacksCapacityFor,
    wishes: pupil.wishes,
  },
  adults: adults.map((adult) => ({
    id: adult.id,
    relationship: adult.relationship,
    pr: adult.pr,
    hasCare: adult.hasCare,
    order: adult.order,
    contactAllowed: adult.contactAllowed,
    safeguardingHold: adult.safeguardingHold,
    addressConfidential: adult.addressConfidential,
    email: adult.email,
    emailState: adult.emailState,
    prefers: adult.prefers,
    cleared: adult.cleared === null ? null : { on: adult.cleared.on },
  })),
});
