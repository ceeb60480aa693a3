export type { ChangeDeps, Changed, ChangeRefusal, ChangeRequest } from './change-deps.ts';
export { changeDutyFile, type DutyChange } from './change-duty-file.ts';
export { changePupilFile, createPupilFile, type PupilChange, type PupilChangeRequest } from './change-pupil-file.ts';
export { changeStaffFile, createStaffFile, type StaffChange, type StaffDecision } from './change-staff-file.ts';
export { cadenceOf, calendarsOfGrants, readSchoolFacts, type SchoolFacts } from './school-facts.ts';
export * from './use-address-again.ts';
