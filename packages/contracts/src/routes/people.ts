import {
  calendarDateSchema,
  contactSchema,
  digestHours,
  instantKindSchema,
  instantKinds,
  schoolCalendarRowSchema,
  timeOfDaySchema,
} from '@waymark/domain';
import * as z from 'zod';
import { route } from '../route.ts';
import {
  calendarSavedSchema,
  calendarViewSchema,
  forecastViewSchema,
  meSchema,
  recomputeViewSchema,
  registerPageSchema,
  rollSchema,
  schoolMeetingSchema,
  todaySchema,
  trustForecastSchema,
} from '../views/index.ts';
import { noBody, noQuery } from './shared.ts';

/** Within the hours in which a school day is prepared and worked. */
const digestHourSchema = timeOfDaySchema.refine(
  (time) => digestHours.from <= time && time <= digestHours.to,
  `is not between ${digestHours.from} and ${digestHours.to}`,
);

const read = { query: noQuery, body: noBody, status: 200, etag: 'none' } as const;

export const peopleRoutes = {
  getMe: route('getMe', {
    ...read,
    summary: 'Who is signed in and what she may do',
    scope: 'self',
    permission: null,
    response: meSchema,
  }),
  putDigest: route('putDigest', {
    ...read,
    summary: 'Choose when her own daily digest leaves; null ends it',
    scope: 'self',
    permission: null,
    body: z.strictObject({ digestAt: digestHourSchema.nullable() }),
    /** `next`: the day of the next one. */
    response: z.strictObject({ digestAt: timeOfDaySchema.nullable(), next: calendarDateSchema.nullable() }),
  }),
  putInstant: route('putInstant', {
    ...read,
    summary: 'Choose what she hears of at once; the rest waits for her digest',
    scope: 'self',
    permission: null,
    body: z.strictObject({ instant: z.array(instantKindSchema).max(instantKinds.length) }),
    response: z.strictObject({ instant: z.array(instantKindSchema) }),
  }),
  getRoll: route('getRoll', {
    ...read,
    summary: "A school's index of names",
    scope: 'school',
    permission: 'register:read',
    response: rollSchema,
  }),
  getRegister: route('getRegister', {
    ...read,
    summary: "A school's SEND register, a page at a time",
    scope: 'school',
    permission: 'register:read',
    query: z.strictObject({
      cursor: z.string().max(2000).optional(),
      limit: z.coerce.number().int().min(1).max(500).default(75),
    }),
    response: registerPageSchema,
  }),
  getToday: route('getToday', {
    ...read,
    summary: 'What is overdue, due, waiting and held',
    scope: 'school',
    permission: 'register:read',
    response: todaySchema,
  }),
  getTrustForecast: route('getTrustForecast', {
    ...read,
    summary: 'How many duties of each school of the trust will be missed in twelve weeks if nothing changes',
    scope: 'trust',
    permission: 'trust:read',
    response: trustForecastSchema,
  }),
  getForecast: route('getForecast', {
    ...read,
    summary: 'What of the next twelve weeks will be missed if nothing changes, and what helps most',
    scope: 'school',
    permission: 'register:read',
    response: forecastViewSchema,
  }),
  getMeetings: route('getMeetings', {
    ...read,
    summary: "A school's planned meetings by date",
    scope: 'school',
    permission: 'register:read',
    response: z.strictObject({ meetings: z.array(schoolMeetingSchema) }),
  }),
  getCalendar: route('getCalendar', {
    ...read,
    summary: "A school's terms and INSET days",
    scope: 'school',
    permission: 'school:read',
    response: calendarViewSchema,
    etag: 'returns',
  }),
  putCalendar: route('putCalendar', {
    ...read,
    summary: "Change a school's terms and INSET days; every child's dates are recomputed",
    scope: 'school',
    permission: 'school:manage',
    body: schoolCalendarRowSchema,
    response: calendarSavedSchema,
    etag: 'requires',
  }),
  getRecompute: route('getRecompute', {
    ...read,
    summary: "How far the working out of children's dates has come, and whose moved",
    scope: 'school',
    permission: 'school:read',
    response: recomputeViewSchema,
  }),
  getContacts: route('getContacts', {
    ...read,
    summary: "The trust's outside professionals",
    scope: 'trust',
    permission: null,
    response: z.strictObject({ contacts: z.array(contactSchema) }),
  }),
};
