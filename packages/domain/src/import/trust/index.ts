export type { Numbered, TrustRow } from './fold-rows.ts';
export { type ProfessionalRow, planProfessionals, type TrustPlan } from './plan-professionals.ts';
export { planSchools, type SchoolRow } from './plan-schools.ts';
export { planStaff, type StaffRow } from './plan-staff.ts';
export { planTermDates, type SchoolWithCalendar, type TermDatesRow } from './plan-term-dates.ts';
export {
  type StaffFacts,
  staffFactsSchema,
  type TrustRefusal,
  type TrustUnit,
  trustRefusals,
  trustUnitSchema,
} from './trust-unit.ts';
