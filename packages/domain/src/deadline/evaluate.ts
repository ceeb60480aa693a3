import { lastSchoolDayOnOrBefore } from '../calendar/index.ts';
import type { Deadline, DeadlineNote } from './deadline.ts';
import { earlierServiceNotes } from './notes/earlier-service.ts';
import { exceptionMayApplyNotes } from './notes/exception-may-apply.ts';
import { neverPublishedNotes } from './notes/never-published.ts';
import { orderNotes } from './notes/order.ts';
import { preparingForAdulthoodNotes } from './notes/preparing-for-adulthood.ts';
import type { Finding, Law, Rule, RuleContext } from './rule.ts';
import { type RuleId, rulesInForce } from './rules.ts';
import type { DeadlineSubject } from './subject.ts';

export type Evaluation = { deadlines: Deadline[]; notes: DeadlineNote[] };

/** Every deadline that the law of `asOf` gives a subject, by day and then by rule, and what else a person should know. */
export function evaluateSubject(subject: DeadlineSubject, context: RuleContext, law: Law = 'enacted'): Evaluation {
  const deadlines = rulesInForce(context.asOf, law)
    .flatMap((rule) => {
      const finding = rule.evaluate(subject, context);
      return finding === null ? [] : [toDeadline(rule, finding, context)];
    })
    .sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.rule, b.rule));
  const notes = [
    ...orderNotes(subject),
    ...neverPublishedNotes(subject),
    ...earlierServiceNotes(subject, context),
    ...preparingForAdulthoodNotes(subject),
    ...exceptionMayApplyNotes(subject),
  ];
  return { deadlines, notes };
}

function toDeadline(rule: Rule<RuleId>, finding: Finding, { calendar }: RuleContext): Deadline {
  const practicalOn =
    rule.owner === 'school' && calendar !== null ? lastSchoolDayOnOrBefore(calendar, finding.dueOn) : null;
  return {
    rule: rule.id,
    version: rule.version,
    dueOn: finding.dueOn,
    ...(practicalOn === null ? {} : { practicalOn }),
    owner: rule.owner,
    countedFrom: finding.countedFrom,
    estimated: finding.estimated ?? false,
    why: finding.why,
    source: rule.source,
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
