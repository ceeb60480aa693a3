import type { CalendarDate } from '../calendar/index.ts';
import type { RecipientInput } from '../family/index.ts';
import type { MessageKind } from './message-kind.ts';
import { lackingFor, wishesAbout } from './own-rights-now.ts';
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
    lacksCapacityFor: lackingFor(pupil.capacity),
    wishes: wishesAbout(pupil.wishes, message),
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
