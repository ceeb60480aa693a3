/**
 * England's schools by phase, and an average school of each. Totals are those of statutory-rules.md section 10; how they
 * part among phases is background knowledge, set so that its planning figures hold: a primary of 280 has 50 or so with
 * SEN, 10 to 14 of them with an EHCP; a secondary of 1,050 has 185 and 35 to 50; more than half of all EHCPs are in
 * mainstream schools.
 */
export const phases = {
  primary: { schools: 16_760, onRoll: 280, ehcp: 10, support: 42 },
  secondary: { schools: 3_450, onRoll: 1_050, ehcp: 42, support: 145 },
  special: { schools: 1_900, onRoll: 118, ehcp: 110, support: 1 },
  'alternative provision': { schools: 330, onRoll: 60, ehcp: 12, support: 35 },
  nursery: { schools: 380, onRoll: 105, ehcp: 2, support: 8 },
  independent: { schools: 1_680, onRoll: 330, ehcp: 6, support: 45 },
} as const;

export type Phase = keyof typeof phases;
export const phaseNames = Object.keys(phases) as readonly Phase[];

/** Source: statutory-rules.md section 10, January 2026; pupils on roll, 2025. */
export const totals = {
  schools: 24_500,
  trusts: 2_050,
  singleSchoolTrusts: 850,
  largestTrust: 90,
  onRoll: 9_000_000,
  ehcp: 538_547,
  support: 1_319_780,
} as const;
