export type { WordsFinding } from './finding.ts';
export type { LintContext, LintResult, ReadingGrade } from './lint-words.ts';
export { type SampleReader, sampleReaders } from './sample-facts.ts';
