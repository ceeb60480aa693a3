export * from './answer-phase-move.ts';
export * from './change-access-request.ts';
export * from './change-assessment.ts';
export * from './chase-council.ts';
export * from './move-school.ts';
export * from './record-access-request.ts';
export * from './record-assessment.ts';
export * from './record-fact.ts';
