import * as z from 'zod';
import { type CalendarDate, calendarDateSchema } from '../calendar/index.ts';
import { courtOrderSchema } from '../file/adult.ts';
import { messageKindSchema } from '../file/message-kind.ts';
import { emailStateSchema, yesNoUnknownSchema } from '../file/pupil.ts';

const childSchema = z.strictObject({
  dateOfBirth: calendarDateSchema,
  lookedAfter: yesNoUnknownSchema,
  email: z.string().nullable(),
  emailState: emailStateSchema,
  /** Kinds of message for which a lack of capacity is recorded. */
  lacksCapacityFor: z.array(messageKindSchema),
  /** The young person's recorded wish for each adult, by the adult's id; false is no wish. */
  wishes: z.record(z.string(), z.boolean()),
});

const recipientAdultSchema = z.strictObject({
  id: z.string().min(1, { error: 'must not be empty' }),
  /** Free words but for `social-worker`. */
  relationship: z.string(),
  pr: yesNoUnknownSchema,
  hasCare: z.boolean(),
  order: courtOrderSchema,
  contactAllowed: z.enum(['yes', 'no', 'ask']),
  safeguardingHold: z.boolean(),
  addressConfidential: z.boolean(),
  email: z.string().nullable(),
  emailState: emailStateSchema,
  prefers: z.enum(['email', 'paper']),
  /** The day on which a named person checked what had to be checked; null: nobody did. */
  cleared: z.strictObject({ on: calendarDateSchema }).nullable(),
});

/** A child, a day and a kind of message, and every adult of hers with what decides whether she or he is told. */
export const recipientInputSchema = z.strictObject({
  asOf: calendarDateSchema,
  message: messageKindSchema,
  child: childSchema,
  adults: z.array(recipientAdultSchema),
});

export type RecipientAdult = Readonly<z.infer<typeof recipientAdultSchema>>;

/** As a file may know her: without a date of birth nobody can say that the rights have passed, so they have not. */
export type RecipientChild = Readonly<Omit<z.infer<typeof childSchema>, 'dateOfBirth'>> & {
  readonly dateOfBirth: CalendarDate | null;
};

/** What is asked when a message is to go out. */
export type RecipientInput = Readonly<Omit<z.infer<typeof recipientInputSchema>, 'child' | 'adults'>> & {
  readonly child: RecipientChild;
  readonly adults: readonly RecipientAdult[];
};
