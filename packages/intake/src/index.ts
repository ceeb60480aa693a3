export { type DateReader, type DateReading, readDate } from './dates/read-date.ts';
export { type FieldSpec, type FieldType, type WordList, wordLists } from './kinds/field.ts';
export { type Field, type FieldId, fieldsOf, type Kind, kindNames, kinds, requiredFields } from './kinds/fields.ts';
export { guessKind, type KindGuess } from './kinds/guess-kind.ts';
export { guessMapping } from './kinds/guess-mapping.ts';
export { applyMapping, type ColumnMapping, columnOf, type Mapping } from './kinds/mapping.ts';
export type { ExistingPupil } from './matching/find-pupil.ts';
export { type AmbiguityReason, childIn, type Match, type MatchedBy, matchRecords } from './matching/match-records.ts';
export type { DayOrNote } from './rows/cells.ts';
export { groupIssues, type IssueGroup } from './rows/group-issues.ts';
export { type Issue, type IssueCode, issueKinds, type Severity } from './rows/issue.ts';
export { type IntakeRow, type ReadRowsInput, readRows } from './rows/read-rows.ts';
export type {
  ChildRecord,
  ContactRecord,
  EhcpTrackerRecord,
  IntakeRecord,
  ProfessionalRecord,
  PupilRecord,
  RecordOf,
  RegisterRecord,
  SchoolRecord,
  StaffRecord,
  TermDatesRecord,
} from './rows/records.ts';
export type { Extra } from './rows/row-reader.ts';
export { maxBytes, maxRows } from './table/limits.ts';
export { type ReadTableOptions, readTable, readTextTable } from './table/read-table.ts';
export type {
  Delimiter,
  Encoding,
  OddRow,
  SkippedRow,
  Table,
  TableProblem,
  TableProblemCode,
  TableResult,
  TableRow,
} from './table/table.ts';
export { applyWords, guessWords, type Word } from './words/guess-words.ts';
export { meaningsOf } from './words/look-up.ts';
export type { Confidence } from './words/meaning.ts';
