import type { DeadlineNote } from '../deadline.ts';
import type { DeadlineSubject } from '../subject.ts';

/** A note for each document that was never published. The inclusion strategy has a first day of its own. */
export function neverPublishedNotes(subject: DeadlineSubject): DeadlineNote[] {
  if (subject.kind !== 'school') return [];
  const documents = [
    ['SEN information report', subject.senInformationReportOn],
    ['equality information', subject.equalityInformationOn],
    ['accessibility plan', subject.accessibilityPlanOn],
    ['equality objectives', subject.equalityObjectivesOn],
  ] as const;
  return documents
    .filter(([, publishedOn]) => publishedOn === null)
    .map(([document]) => ({
      code: 'NEVER_PUBLISHED',
      text: `The ${document} never came out, so publishing is due today.`,
    }));
}
