import type { CalendarDate } from '../../calendar/index.ts';
import type { Qualification, Spell, StaffFile } from '../../trust/staff.ts';
import type { DecisionFault } from '../decision.ts';
import { type EndDeadline, endByPerson } from '../end-by-person.ts';
import { faultIf, refused } from './context.ts';
import { futureFaults, orderFaults } from './date-order.ts';

/** What a command makes of a member of staff's file, or why not. */
export type StaffDecision =
  | { readonly ok: true; readonly file: StaffFile }
  | { readonly ok: false; readonly faults: readonly DecisionFault[] };

const overlaps = (a: Spell, b: Spell): boolean =>
  a.urn === b.urn && (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);

/** Sets the times she was SENCO, and where. Two times at one school may not overlap. */
export const setSpells = (file: StaffFile, spells: readonly Spell[]): StaffDecision => {
  const faults = spells.flatMap((spell, n) => [
    ...orderFaults([[`spells.${n}.to`, 'The last day', spell.to, 'the first', spell.from]]),
    ...faultIf(
      spells.slice(0, n).some((earlier) => overlaps(spell, earlier)),
      `spells.${n}.from`,
      'overlaps another time at the same school; end the one before the other begins',
    ),
  ]);
  return faults.length > 0 ? refused(faults) : { ok: true, file: { ...file, spells } };
};

/** Sets her SENCO qualifications. */
export const setQualifications = (
  file: StaffFile,
  qualifications: readonly Qualification[],
  today: CalendarDate,
): StaffDecision => {
  const faults = qualifications.flatMap(({ startedOn, completedOn }, n) => {
    const path = `qualifications.${n}.completedOn`;
    return [
      ...futureFaults(today, { [path]: completedOn }),
      ...orderFaults([[path, 'The day it was completed', completedOn, 'the day it was started', startedOn]]),
    ];
  });
  return faults.length > 0 ? refused(faults) : { ok: true, file: { ...file, qualifications } };
};

/** Says that a deadline of her qualification was met, or waives it: where the law can be read in two ways, a person decides. */
export const endStaffDeadline = (file: StaffFile, input: EndDeadline, today: CalendarDate): StaffDecision => {
  const ended = endByPerson(file.deadlines, input, today);
  return 'faults' in ended ? refused(ended.faults) : { ok: true, file: { ...file, deadlines: [...ended.deadlines] } };
};
