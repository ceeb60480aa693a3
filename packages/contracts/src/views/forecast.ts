import { calendarDateSchema, forecastActions, schoolIdSchema, works } from '@waymark/domain';
import * as z from 'zod';
import { subjectSchema } from './deadline.ts';

/** A duty that will be missed if nothing changes, and the one thing to do about it. */
export const forecastRiskSchema = z.strictObject({
  subject: subjectSchema,
  deadlineId: z.string(),
  title: z.string(),
  dueOn: calendarDateSchema,
  /** The last school day by then; null where the school has no terms for it. */
  practicalOn: calendarDateSchema.nullable(),
  owner: z.string(),
  basis: z.enum(['missed', 'facts', 'pace']),
  /** When it would be done; null where nothing says. */
  likelyOn: calendarDateSchema.nullable(),
  because: z.string(),
  action: z.enum(forecastActions),
});
export type ForecastRisk = z.infer<typeof forecastRiskSchema>;

export const forecastPaceSchema = z.strictObject({
  work: z.enum(works),
  /** Done in the last year, and how many of them late. */
  done: z.int(),
  late: z.int(),
  /** Done in five school days; null: too few to tell. */
  aWeek: z.number().nullable(),
});

/** What of the next twelve weeks will be missed if nothing changes. */
export const forecastViewSchema = z.strictObject({
  today: calendarDateSchema,
  upTo: calendarDateSchema,
  /** Duties due by then, at risk or not. */
  due: z.int(),
  school: z.array(forecastRiskSchema),
  /** A council's or a family's: never the school's breach. */
  others: z.array(forecastRiskSchema),
  pace: z.array(forecastPaceSchema),
});
export type ForecastView = z.infer<typeof forecastViewSchema>;

/** A school's forecast as figures alone: nobody's name, and the action that would help most often. */
export const schoolForecastSchema = z.strictObject({
  schoolId: schoolIdSchema,
  name: z.string(),
  due: z.int(),
  /** The school's own duties whose day is past. */
  missed: z.int(),
  /** The school's own that will be missed if nothing changes. */
  atRisk: z.int(),
  /** A council's or a family's. */
  others: z.int(),
  helps: z.strictObject({ action: z.enum(forecastActions), count: z.int() }).nullable(),
  /** Whether enough was done in the last year to tell the pace of any kind of work. */
  knowsPace: z.boolean(),
  /** Whether the caller may open the school's own forecast, names and all. */
  mayOpen: z.boolean(),
});
export type SchoolForecast = z.infer<typeof schoolForecastSchema>;

/** Every school of the trust, the most at risk first. */
export const trustForecastSchema = z.strictObject({
  today: calendarDateSchema,
  upTo: calendarDateSchema,
  schools: z.array(schoolForecastSchema),
});
export type TrustForecast = z.infer<typeof trustForecastSchema>;
