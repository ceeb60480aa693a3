export { derivedOf } from './builders/derived.ts';
export { aFile, aFileWithEhcp, aFileWithMeeting } from './builders/file.ts';
export { newId } from './builders/ids.ts';
export { aDeadline, aMeeting, aNotice, aTask, noticeStatesOf } from './builders/obligations.ts';
export { adultStates, anAdult, aPupil } from './builders/pupil.ts';
export { anAuditEntry, anImport } from './builders/records.ts';
export { aContact, aSchool, aSenco, aStaffFile } from './builders/staff.ts';
export { countUnits, type UnitCounter, type Units } from './store-on-emulator/count-units.ts';
export { aStoreOnEmulator, type StoreOnEmulator } from './store-on-emulator/store-on-emulator.ts';
