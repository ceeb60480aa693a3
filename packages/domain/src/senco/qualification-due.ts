import { addMonths, addYears, type CalendarDate, date } from '../calendar/index.ts';
import { currentSpell, relevantSpells, type SencoQualification, type SencoSpell } from './spell.ts';

const nasencoStartsBefore = date('2024-09-01');
const nasencoCompletesBefore = date('2027-09-01');
const dutyCoversThoseAfter = date('2009-09-01');

/** Whether a course begun on that day can lead to what the law asks for: an NPQ, or a NASENCO of before the change. */
export function courseCounts(kind: SencoQualification['kind'], startedOn: CalendarDate): boolean {
  return kind === 'NPQ' || startedOn < nasencoStartsBefore;
}

/**
 * Whether one of the qualifications is held on that day: completed by then, and an NPQ, or a NASENCO started before
 * 1 September 2024 and completed before 1 September 2027. A NASENCO whose start is not known was started before the
 * change if it was completed before it. SEND Regulations 2014 reg 49(7).
 */
export function qualificationHeld(qualifications: readonly SencoQualification[], asOf: CalendarDate): boolean {
  return qualifications.some(({ kind, startedOn, completedOn }) => {
    if (!completedOn || completedOn > asOf) return false;
    return courseCounts(kind, startedOn ?? completedOn) && (kind === 'NPQ' || completedOn < nasencoCompletesBefore);
  });
}

type Senco = { spells: readonly SencoSpell[]; qualifications?: readonly SencoQualification[] | null | undefined };

/**
 * The day from which her three years run, the start of her first relevant spell; null where nothing is due of her:
 * she is in no relevant spell, holds a qualification, or first became SENCO by 1 September 2009.
 */
export function mustQualifyFrom({ spells, qualifications }: Senco, asOf: CalendarDate): CalendarDate | null {
  const first = relevantSpells(spells)[0];
  if (first === undefined || first.from <= dutyCoversThoseAfter) return null;
  if (currentSpell(spells, asOf) === null || qualificationHeld(qualifications ?? [], asOf)) return null;
  return first.from;
}

/** The third anniversary of becoming SENCO: the last day without the qualification. SEND Regulations 2014 reg 49(4). */
export function qualificationDue(becameSencoOn: CalendarDate): CalendarDate {
  return addYears(becameSencoOn, 3);
}

/** The last start from which the longest course, 18 months and 4 for its outcome, ends by the anniversary. */
export function lastSafeStart(becameSencoOn: CalendarDate): CalendarDate {
  return addMonths(qualificationDue(becameSencoOn), -22);
}
