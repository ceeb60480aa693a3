import type { CalendarDate, SchoolCalendar } from '../calendar/index.ts';
import type { DeadlineOwner } from './deadline.ts';
import type { DeadlineSubject, SubjectKind, SubjectOf } from './subject.ts';

/** `asOf` is today; `calendar` null where the school's terms are not known. */
export type RuleContext = { asOf: CalendarDate; calendar: SchoolCalendar | null };

/** What a rule finds out about a subject; `estimated` where another fact stands in for the one that counts. */
export type Finding = { dueOn: CalendarDate; countedFrom: CalendarDate; estimated?: boolean; why: string };

/** A version of a rule is used on the days from `validFrom` to `validTo`, both included; null is no limit. */
type RuleVersion<Id extends string> = {
  id: Id;
  version: number;
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
  owner: DeadlineOwner;
  source: string;
};

type RuleDefinition<Id extends string, Kind extends SubjectKind> = Omit<RuleVersion<Id>, 'validTo'> & {
  validTo?: CalendarDate;
  appliesTo: Kind;
  /** Null: the rule does not hold for this subject, or a fact it needs is not known. */
  evaluate: (subject: SubjectOf<Kind>, context: RuleContext) => Finding | null;
};

export type Rule<Id extends string = string> = RuleVersion<Id> & {
  evaluate: (subject: DeadlineSubject, context: RuleContext) => Finding | null;
};

/** One version of one rule. Law that changes is a new version, never an edit of an old one. */
export function rule<const Id extends string, Kind extends SubjectKind>(
  definition: RuleDefinition<Id, Kind>,
): Rule<Id> {
  const { appliesTo, evaluate, validTo = null, ...rest } = definition;
  return {
    ...rest,
    validTo,
    evaluate: (subject, context) => (isOfKind(subject, appliesTo) ? evaluate(subject, context) : null),
  };
}

/** Whether this version is the law on that day. */
export function inForce({ validFrom, validTo }: Rule, on: CalendarDate): boolean {
  return (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo);
}

function isOfKind<Kind extends SubjectKind>(subject: DeadlineSubject, kind: Kind): subject is SubjectOf<Kind> {
  return subject.kind === kind;
}
