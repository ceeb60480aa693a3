export type { WordsFinding } from './finding.ts';
export { type LintContext, type LintResult, lintWords, type ReadingGrade } from './lint-words.ts';
export { type SampleReader, sampleFacts, sampleReaders } from './sample-facts.ts';
