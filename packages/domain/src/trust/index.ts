export * from './address-record.ts';
export * from './contact.ts';
export * from './import.ts';
export * from './instant-kind.ts';
export * from './school-row.ts';
export * from './settle-staff.ts';
export * from './staff.ts';
export * from './trust-row.ts';
