import { type CalendarDate, type SchoolCalendar, spoken } from '../calendar/index.ts';
import { type DeadlineSubject, evaluateSubject } from '../deadline/index.ts';
import { isActive, type StoredDeadline } from '../file/deadline-row.ts';
import { type FieldChange, fieldsBetween } from '../file/field-changes.ts';
import { asStored, deadlineId } from '../file/settle/index.ts';
import { mainstreamByDefault, readGiasPhase } from '../school/index.ts';
import { ruleOfDocument, type SchoolDocument } from './document.ts';
import type { DutyFile } from './duty-file.ts';

interface Context {
  readonly today: CalendarDate;
  readonly calendar: SchoolCalendar | null;
}

const factOf = (document: SchoolDocument): Partial<Extract<DeadlineSubject, { kind: 'school' }>> => {
  const on = document.publishedOn;
  switch (document.kind) {
    case 'sen-information-report':
      return { senInformationReportOn: on };
    case 'accessibility-plan':
      return { accessibilityPlanOn: on };
    case 'equality-objectives':
      return { equalityObjectivesOn: on };
    case 'equality-information':
      return { equalityInformationOn: on };
    case 'inclusion-strategy':
      return { inclusionStrategyOn: on };
  }
};

/** One that was never published is due since the day that was said: it does not move on with every day that passes. */
const current = ({ school, documents }: DutyFile, { today, calendar }: Context): StoredDeadline[] => {
  const phase = readGiasPhase(school.phase);
  const mainstream = phase !== null && mainstreamByDefault[phase];
  return documents.flatMap((document) => {
    const subject: DeadlineSubject = { id: school.id, kind: 'school', mainstream, ...factOf(document) };
    const asOf = document.missingSince ?? today;
    return evaluateSubject(subject, { asOf, calendar }).deadlines.map((deadline) =>
      asStored(deadline, deadline.countedFrom, today),
    );
  });
};

const ended = (deadline: StoredDeadline, { documents }: DutyFile, today: CalendarDate): StoredDeadline => {
  const document = documents.find(({ kind }) => ruleOfDocument[kind] === deadline.rule);
  const on = document?.publishedOn ?? null;
  if (on !== null && (on > deadline.countedFrom || deadline.state === 'missed')) {
    const because = `It was published on ${spoken(on)}`;
    const state = on > deadline.dueOn ? 'met-late' : 'met';
    return { ...deadline, state, next: null, endedOn: on, endedBecause: because, endedBy: 'facts' };
  }
  const because = 'The facts it counted from no longer hold';
  return { ...deadline, state: 'superseded', next: null, endedOn: today, endedBecause: because, endedBy: 'facts' };
};

/** A school's own file with the deadlines that its documents now give. Settling it again the same day changes nothing. */
export const settleDuties = (file: DutyFile, context: Context): DutyFile => {
  const wanted = current(file, context);
  const same = (stored: StoredDeadline) => wanted.find((candidate) => deadlineId(candidate) === deadlineId(stored));
  const settled = file.deadlines.map((stored) => {
    if (stored.endedBy === 'person') return stored;
    return same(stored) ?? (isActive(stored) ? ended(stored, file, context.today) : stored);
  });
  const known = new Set(settled.map(deadlineId));
  return { ...file, deadlines: [...settled, ...wanted.filter((candidate) => !known.has(deadlineId(candidate)))] };
};

/** What a change did to a school's own file, field by field, for the audit. */
export const dutyFieldChanges = (before: DutyFile, after: DutyFile): FieldChange[] => {
  const named = (file: DutyFile) =>
    new Map<string, Readonly<Record<string, unknown>>>([
      ...file.documents.map((document) => [`document.${document.kind}`, { ...document }] as const),
      ...file.deadlines.map(
        ({ rule, occurrence, dueOn, state, endedBecause }) =>
          [`deadline.${rule}.${occurrence}`, { dueOn, state, because: endedBecause }] as const,
      ),
      ...file.tasks.map((task) => [`task.${task.id}`, { ...task }] as const),
    ]);
  return fieldsBetween(named(before), named(after));
};
