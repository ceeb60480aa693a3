import { addDays, addMonths, type CalendarDate, later } from '../calendar/index.ts';
import { isActive, type StoredDeadline } from '../file/deadline-row.ts';
import { sendingDay } from './sending-time.ts';

/** How a notice names the deadline it is about. */
export const deadlineObligation = ({ rule, occurrence }: Pick<StoredDeadline, 'rule' | 'occurrence'>): string =>
  `DEADLINE#${rule}#${occurrence}`;

interface FamilyDate {
  /** Its words are `…-family` and `…-young-person`. */
  readonly template: string;
  /** What is told of: that the time has begun, or what ended it. */
  readonly tells: 'start' | 'end';
  /** How many days before the end the family hears of it once more; null: never. */
  readonly remindDays: number | null;
  /** The last day on which the message is of use. */
  readonly uselessAfter: (deadline: StoredDeadline) => CalendarDate;
}

const whileItRuns = ({ dueOn }: StoredDeadline): CalendarDate => dueOn;

/**
 * The dates of a child's file that are a family's own, by rule: what it may do and until when, what it must be told. How
 * long there is to appeal is information: two months at least from the council's decision (statutory-rules.md R14).
 */
const familyDates: Readonly<Record<string, FamilyDate>> = {
  NA_COMMENTS: { template: 'comments-draft', tells: 'start', remindDays: 5, uselessAfter: whileItRuns },
  AR_REPRESENTATIONS: { template: 'comments-amendments', tells: 'start', remindDays: 5, uselessAfter: whileItRuns },
  SS_INFORM: {
    ...{ template: 'support-started', tells: 'start', remindDays: null },
    uselessAfter: ({ countedFrom }) => addMonths(countedFrom, 3),
  },
  AR_LA_DECISION: {
    ...{ template: 'appeal-window', tells: 'end', remindDays: null },
    uselessAfter: ({ endedOn, dueOn }) => addMonths(endedOn ?? dueOn, 2),
  },
};

/** How the family hears of this deadline; undefined: it does not. */
const familyDateOf = ({ rule }: Pick<StoredDeadline, 'rule'>): FamilyDate | undefined => familyDates[rule];

const found: readonly StoredDeadline['state'][] = ['met', 'met-late'];

/** Whether the family's message about this deadline is still right: its time runs, or what ended it stands. */
export const familyDateStands = (deadline: StoredDeadline | undefined): boolean => {
  const date = deadline === undefined ? undefined : familyDateOf(deadline);
  if (deadline === undefined || date === undefined) return false;
  return date.tells === 'start' ? isActive(deadline) : found.includes(deadline.state);
};

/**
 * Whether a message or task about this deadline is still right: its date stands, on the day that it was planned for. What
 * is about no date of the family's own stands.
 */
export const familyStepStands = (
  deadlines: readonly StoredDeadline[],
  { obligation, occurrence }: { readonly obligation: string; readonly occurrence: string },
): boolean => {
  const [what, rule = ''] = obligation.split('#');
  if (what !== 'DEADLINE' || familyDateOf({ rule }) === undefined) return true;
  const deadline = deadlines.find((each) => deadlineObligation(each) === obligation);
  return familyDateStands(deadline) && occurrence === deadline?.dueOn;
};

/** How far back a fact may lie that a family still hears of: what is older is history. */
const recentDays = 15;

const saidOn = (deadline: StoredDeadline, date: FamilyDate): CalendarDate =>
  date.tells === 'start' ? deadline.countedFrom : (deadline.endedOn ?? deadline.dueOn);

/** Whether the family is to be told of a deadline that has just come about, or just ended. */
export const isNewsToFamily = (
  was: StoredDeadline | undefined,
  deadline: StoredDeadline,
  today: CalendarDate,
): boolean => {
  const date = familyDateOf(deadline);
  if (date === undefined || !familyDateStands(deadline) || date.uselessAfter(deadline) < today) return false;
  const happened = date.tells === 'start' ? was === undefined : was !== undefined && isActive(was);
  return happened && addDays(saidOn(deadline, date), recentDays) >= today;
};

/** One message about a family's own date. */
export interface FamilyStep {
  readonly step: string;
  readonly template: string;
  readonly plannedOn: CalendarDate;
  readonly uselessAfter: CalendarDate;
}

/**
 * The messages about this deadline in order: that the time has begun, and once more before it ends. A family's time runs on
 * in the holidays, so it is reminded on a working day of them and not on the last day of term.
 */
export const familySteps = (deadline: StoredDeadline): readonly FamilyStep[] => {
  const date = familyDateOf(deadline);
  if (date === undefined) return [];
  const { template } = date;
  const uselessAfter = date.uselessAfter(deadline);
  const first = { step: 'told', template, plannedOn: saidOn(deadline, date), uselessAfter };
  if (date.remindDays === null) return [first];
  const remindOn = sendingDay(addDays(deadline.dueOn, -date.remindDays), null);
  return [first, { ...first, step: `reminder-${date.remindDays}`, plannedOn: remindOn }];
};

/** The next day on which a message about this deadline is to be planned; null: none any more, or none is owed. */
export const familyLookOn = (deadline: StoredDeadline, today: CalendarDate): CalendarDate | null => {
  const { tell } = deadline;
  if (tell === undefined || !familyDateStands(deadline)) return null;
  const days = familySteps(deadline)
    .filter(({ plannedOn, uselessAfter }) => (tell.upTo === null || plannedOn > tell.upTo) && uselessAfter >= today)
    .map(({ plannedOn }) => later(plannedOn, today))
    .toSorted();
  return days[0] ?? null;
};
