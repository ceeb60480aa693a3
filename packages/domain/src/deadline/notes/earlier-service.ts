import { currentSpell, mustQualifyFrom, servedOverAYearBefore } from '../../senco/index.ts';
import type { DeadlineNote } from '../deadline.ts';
import type { RuleContext } from '../rule.ts';
import type { DeadlineSubject } from '../subject.ts';

/** The law is unclear on whoever was SENCO for over a year before this post: a person must look, nobody is exempt. */
export function earlierServiceNotes(subject: DeadlineSubject, { asOf }: RuleContext): DeadlineNote[] {
  if (subject.kind !== 'senco' || mustQualifyFrom(subject, asOf) === null) return [];
  const current = currentSpell(subject.spells, asOf);
  if (current === null || !servedOverAYearBefore(current, subject.spells)) return [];
  const text =
    'More than 12 months as SENCO at relevant schools came before this post. The law may exempt such a person; take advice before relying on it.';
  return [{ code: 'EARLIER_SERVICE', text }];
}
