import type { CalendarDate, SchoolCalendar } from '../calendar/index.ts';
import type { DeadlineOwner } from './deadline.ts';
import type { DeadlineSubject, SubjectKind, SubjectOf } from './subject.ts';

/** `asOf` is today; `calendar` null where the school's terms are not known. */
export type RuleContext = { asOf: CalendarDate; calendar: SchoolCalendar | null };

/** What a rule finds out about a subject; `estimated` where another fact stands in for the one that counts. */
export type Finding = { dueOn: CalendarDate; countedFrom: CalendarDate; estimated?: boolean; why: string };

/** `enacted`: what binds. `proposed`: also what is announced and not law yet, switched off everywhere but where asked for. */
export type Law = 'enacted' | 'proposed';

/** Whom a version is for, where it is not for everybody: a change of law often begins with some year groups. */
export type Cohort<Kind extends SubjectKind> = {
  says: string;
  holds: (subject: SubjectOf<Kind>, context: RuleContext) => boolean;
};

/** A version of a rule is used on the days from `validFrom` to `validTo`, both included; null is no limit. */
type RuleVersion<Id extends string> = {
  id: Id;
  version: number;
  law: Law;
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
  owner: DeadlineOwner;
  source: string;
};

type RuleDefinition<Id extends string, Kind extends SubjectKind> = Omit<RuleVersion<Id>, 'validTo' | 'law'> & {
  validTo?: CalendarDate;
  /** Left out: enacted. */
  law?: Law;
  appliesTo: Kind | readonly Kind[];
  /** Left out: everybody it applies to. */
  cohort?: Cohort<Kind>;
  /** Null: the rule does not hold for this subject, or a fact it needs is not known. */
  evaluate: (subject: SubjectOf<Kind>, context: RuleContext) => Finding | null;
};

export type Rule<Id extends string = string> = RuleVersion<Id> & {
  /** Whom it is for, in words; null: everybody. */
  cohort: string | null;
  evaluate: (subject: DeadlineSubject, context: RuleContext) => Finding | null;
};

/** One version of one rule. Law that changes is a new version, never an edit of an old one. */
export function rule<const Id extends string, Kind extends SubjectKind>(
  definition: RuleDefinition<Id, Kind>,
): Rule<Id> {
  const { appliesTo, evaluate, cohort, law = 'enacted', validTo = null, ...rest } = definition;
  const kinds: readonly SubjectKind[] = Array.isArray(appliesTo) ? appliesTo : [appliesTo];
  const isFor = (subject: DeadlineSubject): subject is SubjectOf<Kind> => kinds.includes(subject.kind);
  return {
    ...rest,
    law,
    validTo,
    cohort: cohort?.says ?? null,
    evaluate: (subject, context) =>
      isFor(subject) && (cohort === undefined || cohort.holds(subject, context)) ? evaluate(subject, context) : null,
  };
}

/** Whether this version is used on that day. */
export function inForce({ validFrom, validTo, law }: Rule, on: CalendarDate, asked: Law = 'enacted'): boolean {
  return (
    (law === 'enacted' || asked === 'proposed') &&
    (validFrom === null || validFrom <= on) &&
    (validTo === null || on <= validTo)
  );
}
