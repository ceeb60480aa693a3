import * as z from 'zod';
import {
  addDays,
  type CalendarDate,
  calendarDateSchema,
  daysBetween,
  lastDayOfPeriod,
  later,
} from '../calendar/index.ts';

/**
 * One time as SENCO at one school; `to` is its last day, null while it lasts. Only a mainstream or maintained nursery
 * school is relevant; a school not said to be one is none.
 */
export const sencoSpellSchema = z.strictObject({
  urn: z.int().positive().nullish(),
  relevantSchool: z.boolean().nullish(),
  from: calendarDateSchema,
  to: calendarDateSchema.nullish(),
});

export type SencoSpell = z.infer<typeof sencoSpellSchema>;

export const sencoQualificationSchema = z.strictObject({
  kind: z.enum(['NASENCO', 'NPQ']),
  startedOn: calendarDateSchema.nullish(),
  completedOn: calendarDateSchema.nullish(),
});

export type SencoQualification = z.infer<typeof sencoQualificationSchema>;

/** The spells at relevant schools, the first begun first. */
export function relevantSpells(spells: readonly SencoSpell[]): SencoSpell[] {
  return spells
    .filter((spell) => spell.relevantSchool === true)
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}

/** The relevant spell she is in – no end, or one not before `asOf` – and of several the last begun; null for none. */
export function currentSpell(spells: readonly SencoSpell[], asOf: CalendarDate): SencoSpell | null {
  return relevantSpells(spells).findLast(({ to }) => !to || to >= asOf) ?? null;
}

/** Whether she was SENCO at relevant schools for over twelve months in all before that spell began. */
export function servedOverAYearBefore(spell: SencoSpell, spells: readonly SencoSpell[]): boolean {
  const earlier = relevantSpells(spells).filter(({ from }) => from < spell.from);
  const first = earlier[0];
  if (first === undefined) return false;
  let days = 0;
  let countedTo = first.from;
  for (const { from, to } of earlier) {
    const start = later(from, countedTo);
    const end = to && to < spell.from ? addDays(to, 1) : spell.from;
    if (end <= start) continue;
    days += daysBetween(start, end);
    countedTo = end;
  }
  const lastOfTwelve = lastDayOfPeriod({ startingWith: first.from, months: 12 });
  return addDays(first.from, days - 1) > lastOfTwelve;
}
