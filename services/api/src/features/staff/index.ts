export * from './add-staff.ts';
export * from './end-staff-deadline.ts';
export * from './get-staff.ts';
export * from './get-staff-file.ts';
export * from './put-qualifications.ts';
export * from './put-spells.ts';
