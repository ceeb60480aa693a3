import { adultSchema, calendarDateSchema, ehcpSchema, planSchema, provisionSchema, pupilSchema } from '@waymark/domain';
import * as z from 'zod';
import { route } from '../route.ts';
import { historyEntrySchema, messageViewSchema, pupilViewSchema } from '../views/index.ts';
import { endDeadlineBodySchema, fileVersionSchema, noBody, noQuery } from './shared.ts';

const change = { query: noQuery, response: fileVersionSchema, status: 200, scope: 'pupil', etag: 'requires' } as const;

/** What a person may set of a child; a UPN is checked before it is taken. */
export const pupilInputSchema = pupilSchema.omit({
  id: true,
  schoolId: true,
  formerUpns: true,
  misId: true,
  provision: true,
  emailState: true,
  capacity: true,
  wishes: true,
  setByPerson: true,
});
export const adultInputSchema = adultSchema.omit({
  id: true,
  misContactId: true,
  emailAsGiven: true,
  emailState: true,
  cleared: true,
  setByPerson: true,
});
export const senSupportInputSchema = planSchema.omit({ id: true, kind: true, state: true });

export const pupilRoutes = {
  createPupil: route('createPupil', {
    summary: 'Put a child on roll by hand',
    scope: 'school',
    permission: 'pupil:change',
    query: noQuery,
    body: pupilInputSchema.partial().required({ legalForename: true, legalSurname: true }),
    response: z.strictObject({ pupilId: z.string(), fileVersion: z.int() }),
    status: 201,
    etag: 'returns',
  }),
  getPupil: route('getPupil', {
    summary: "A child's page",
    scope: 'pupil',
    permission: 'pupil:read',
    query: noQuery,
    body: noBody,
    response: pupilViewSchema,
    status: 200,
    etag: 'returns',
  }),
  changePupil: route('changePupil', {
    ...change,
    summary: 'Change what is known of a child',
    permission: 'pupil:change',
    body: pupilInputSchema.partial(),
  }),
  getPupilHistory: route('getPupilHistory', {
    summary: 'Who changed what, when and why',
    scope: 'pupil',
    permission: 'pupil:read',
    query: z.strictObject({
      month: z
        .string()
        .regex(/^\d{4}-\d{2}$/)
        .optional(),
    }),
    body: noBody,
    response: z.strictObject({ entries: z.array(historyEntrySchema) }),
    status: 200,
    etag: 'none',
  }),
  decideRegister: route('decideRegister', {
    ...change,
    summary: 'Add to, move on or take off the register, with the reason',
    permission: 'pupil:change',
    body: z.strictObject({ to: provisionSchema, on: calendarDateSchema, reason: z.string().trim().min(1).max(2000) }),
  }),
  putEhcp: route('putEhcp', {
    ...change,
    summary: 'Set the facts of an EHCP that its clocks count from',
    permission: 'pupil:change',
    body: ehcpSchema,
  }),
  putSenSupport: route('putSenSupport', {
    ...change,
    summary: 'Set the SEN support plan with its review date',
    permission: 'pupil:change',
    body: senSupportInputSchema,
  }),
  addAdult: route('addAdult', {
    ...change,
    summary: 'Add an adult',
    permission: 'adult:change',
    body: adultInputSchema,
    response: z.strictObject({ adultId: z.string(), fileVersion: z.int() }),
    status: 201,
  }),
  changeAdult: route('changeAdult', {
    ...change,
    summary: 'Change an adult and the flags that decide whether she may be told',
    permission: 'adult:change',
    body: adultInputSchema.partial(),
  }),
  useAddressAgain: route('useAddressAgain', {
    ...change,
    summary: "Let an adult's e-mail address be written to again, for the whole trust, after messages to it came back",
    permission: 'adult:change',
    body: z.strictObject({ why: z.string().trim().min(1).max(500) }),
  }),
  clearAdult: route('clearAdult', {
    ...change,
    summary:
      'Record that a named person checked what stood in the way of telling this adult, and what the check found out',
    permission: 'adult:change',
    body: z.strictObject({
      by: z.string().trim().min(1).max(200),
      on: calendarDateSchema,
      how: z.string().trim().min(1).max(500),
      found: adultSchema.pick({ pr: true, order: true, contactAllowed: true }).partial().optional(),
    }),
  }),
  endDeadline: route('endDeadline', {
    ...change,
    summary: 'Say that a deadline was met, on which day and how, or waive it with a reason',
    permission: 'pupil:change',
    body: endDeadlineBodySchema,
  }),
  finishTask: route('finishTask', {
    ...change,
    summary: 'Say that a task was done, and how it went',
    permission: 'task:do',
    body: z.strictObject({ outcome: z.string().trim().min(1).max(1000) }),
  }),
  getMessage: route('getMessage', {
    summary: 'A message exactly as it was sent',
    scope: 'pupil',
    permission: 'message:read',
    query: noQuery,
    body: noBody,
    response: messageViewSchema,
    status: 200,
    etag: 'none',
  }),
};
