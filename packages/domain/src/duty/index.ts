export {
  type DocumentKind,
  documentKindSchema,
  documentKinds,
  documentNames,
  ruleOfDocument,
  type SchoolDocument,
  schoolDocumentSchema,
} from './document.ts';
export type { DutyFile } from './duty-file.ts';
export { type DutyDecision, endDuty, type RecordDocument, recordDocument } from './record-document.ts';
export { dutyFieldChanges, settleDuties } from './settle-duties.ts';
