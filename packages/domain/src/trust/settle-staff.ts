import { type CalendarDate, spoken } from '../calendar/index.ts';
import { evaluateSubject } from '../deadline/index.ts';
import { isActive, type StoredDeadline } from '../file/deadline-row.ts';
import type { FieldChange } from '../file/field-changes.ts';
import { fieldsBetween } from '../file/field-changes.ts';
import { asStored, deadlineId } from '../file/settle/index.ts';
import { nextLead } from '../notice/qualification-leads.ts';
import { courseCounts, qualificationHeld } from '../senco/index.ts';
import type { StaffFile } from './staff.ts';

const currentDeadlines = ({ staff, spells, qualifications }: StaffFile, today: CalendarDate): StoredDeadline[] => {
  if (!staff.active || spells.length === 0) return [];
  const subject = {
    id: staff.id,
    kind: 'senco' as const,
    spells: spells.map(({ id: _, ...spell }) => spell),
    qualifications: qualifications.map(({ id: _, ...qualification }) => qualification),
  };
  return evaluateSubject(subject, { asOf: today, calendar: null })
    .deadlines.map((deadline) => asStored(deadline, deadline.countedFrom, today))
    .map((deadline) => ({ ...deadline, next: nextLead(deadline, today) }));
};

/** The day in time on which she began a course that counts; null: on none that is recorded. */
const startedInTime = (deadline: StoredDeadline, { qualifications }: StaffFile): CalendarDate | null => {
  if (deadline.rule !== 'SENCO_LATEST_START') return null;
  const started = qualifications.find(
    ({ kind, startedOn }) => startedOn !== null && startedOn <= deadline.dueOn && courseCounts(kind, startedOn),
  );
  return started?.startedOn ?? null;
};

const ended = (deadline: StoredDeadline, file: StaffFile, today: CalendarDate): StoredDeadline => {
  const startedOn = startedInTime(deadline, file);
  if (startedOn !== null) {
    const because = `The course was begun on ${spoken(startedOn)}`;
    return { ...deadline, state: 'met', next: null, endedOn: startedOn, endedBecause: because, endedBy: 'facts' };
  }
  const held = qualificationHeld(file.qualifications, today);
  const late = held && today > deadline.dueOn;
  return {
    ...deadline,
    state: held ? (late ? 'met-late' : 'met') : 'superseded',
    next: null,
    endedOn: today,
    endedBecause: held
      ? `The qualification was recorded on ${spoken(today)}`
      : 'The facts it counted from no longer hold',
    endedBy: 'facts',
  };
};

/** What stays of a deadline that still holds: the day it is next looked at is the planner's to move. */
const kept = (stored: StoredDeadline, wanted: StoredDeadline): StoredDeadline =>
  isActive(stored) && stored.dueOn === wanted.dueOn && stored.state === wanted.state
    ? { ...wanted, next: stored.next }
    : wanted;

/** A member of staff's file with her qualification's deadlines as her spells and certificates now give them. */
export const settleStaff = (file: StaffFile, { today }: { readonly today: CalendarDate }): StaffFile => {
  const wanted = currentDeadlines(file, today).filter((deadline) => startedInTime(deadline, file) === null);
  const find = (stored: StoredDeadline) => wanted.find((candidate) => deadlineId(candidate) === deadlineId(stored));
  const settled = file.deadlines.map((stored) => {
    if (stored.endedBy === 'person') return stored;
    const same = find(stored);
    if (same !== undefined) return kept(stored, same);
    return isActive(stored) ? ended(stored, file, today) : stored;
  });
  const known = new Set(settled.map(deadlineId));
  return { ...file, deadlines: [...settled, ...wanted.filter((candidate) => !known.has(deadlineId(candidate)))] };
};

/** What a change did to a member of staff, field by field, for the audit. */
export const staffFieldChanges = (before: StaffFile, after: StaffFile): FieldChange[] => {
  const named = (file: StaffFile) =>
    new Map<string, Readonly<Record<string, unknown>>>([
      ['staff', { ...file.staff }],
      ...file.spells.map((spell) => [`spell.${spell.id}`, { ...spell }] as const),
      ...file.qualifications.map(
        (qualification) => [`qualification.${qualification.id}`, { ...qualification }] as const,
      ),
      ...file.deadlines.map(
        ({ rule, occurrence, dueOn, state, endedBecause }) =>
          [`deadline.${rule}.${occurrence}`, { dueOn, state, because: endedBecause }] as const,
      ),
      ...file.tasks.map((task) => [`task.${task.id}`, { ...task }] as const),
    ]);
  return fieldsBetween(named(before), named(after));
};
