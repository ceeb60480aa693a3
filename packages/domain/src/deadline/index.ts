export type { Deadline, DeadlineNote, DeadlineNoteCode, DeadlineOwner } from './deadline.ts';
export { type Evaluation, evaluateSubject } from './evaluate.ts';
export { explainDeadline } from './explain.ts';
export { type DeadlineInput, type DeadlinePreview, deadlineInputSchema, previewDeadlines } from './preview.ts';
export type { Law, Rule, RuleContext } from './rule.ts';
export { ruleTitles } from './rule-titles.ts';
export { deadlineRules, nextChangeOfLaw, ownerOf, type RuleId, ruleIds, rulesInForce } from './rules.ts';
export type { DeadlineSubject, SubjectKind, SubjectOf } from './subject.ts';
