export { applyContacts } from './apply-contacts.ts';
export { applyEhcpRow } from './apply-ehcp-row.ts';
export { applyPupilRecord } from './apply-pupil-record.ts';
export { applyRegisterRow } from './apply-register-row.ts';
export type { NewChild } from './child.ts';
export type { OrdersChecked } from './clearance.ts';
export type { Applied, ImportContext, RowResult } from './decision.ts';
export { type Difference, type DifferenceCode, differenceWords } from './difference.ts';
export { importFieldName } from './field-names.ts';
export {
  type ImportBlob,
  type ImportKept,
  type ImportPlan,
  type ImportRefusals,
  importBlobKey,
  importKeptSchema,
  importPlanSchema,
  importRefusalsSchema,
} from './plan.ts';
export {
  type ContactRecord,
  contactRecordSchema,
  type EhcpRecord,
  ehcpRecordSchema,
  type PupilRecord,
  pupilRecordSchema,
  type RegisterRecord,
  registerRecordSchema,
} from './records.ts';
export * from './trust/index.ts';
export {
  decideUnit,
  type ImportAnswers,
  importAnswersSchema,
  type PupilUnit,
  pupilUnitSchema,
  rowNumbersOf,
  type UnitContext,
  type UnitDecision,
  type UnitRefusal,
  unitRefusals,
} from './unit.ts';
