import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';
import { adultIdSchema } from '../ids/index.ts';
import { emailStateSchema, yesNoUnknownSchema } from './pupil.ts';

const text = (max: number) => z.string().trim().max(max);

export const courtOrderSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({ state: z.literal('unknown') }),
  z.strictObject({ state: z.literal('alleged') }),
  z.strictObject({
    state: z.literal('seen'),
    forbids: z.array(z.enum(['information', 'contact'])),
    seenOn: calendarDateSchema,
    until: calendarDateSchema.nullable(),
  }),
]);
export type CourtOrder = z.infer<typeof courtOrderSchema>;

/** The flags that decide whether an adult may be told, each of which an import may never loosen once a person set it. */
export const recipientFlags = [
  'pr',
  'order',
  'contactAllowed',
  'hasCare',
  'safeguardingHold',
  'addressConfidential',
] as const;
export type RecipientFlag = (typeof recipientFlags)[number];

/** An adult of one child, with everything that decides whether she may be told. */
export const adultSchema = z.strictObject({
  id: adultIdSchema,
  misContactId: text(60).nullable(),
  title: text(20).nullable(),
  forename: text(100),
  surname: text(100),
  /** Free words but for `social-worker`. */
  relationship: text(60),
  priority: z.int().min(1).max(99).nullable(),
  pr: yesNoUnknownSchema,
  hasCare: z.boolean(),
  order: courtOrderSchema,
  contactAllowed: z.enum(['yes', 'no', 'ask']),
  safeguardingHold: z.boolean(),
  addressConfidential: z.boolean(),
  email: text(254).nullable(),
  /** What the export had where no address could be read from it, so that it can be mended. */
  emailAsGiven: text(254).nullable(),
  emailState: emailStateSchema,
  phone: text(40).nullable(),
  /** The postal address as an envelope has it, line by line; empty where it is not known. */
  address: z.array(text(80)).max(7),
  prefers: z.enum(['email', 'paper']),
  language: text(60).nullable(),
  interpreter: z.boolean(),
  /** A named person checked what had to be checked; erased when one of the flags changes. */
  cleared: z.strictObject({ on: calendarDateSchema, by: text(200) }).nullable(),
  setByPerson: z.array(z.string()),
});
export type Adult = z.infer<typeof adultSchema>;
