import { type CalendarDate, date } from '../calendar/index.ts';

/** A code of the school census with the days on which it may be used, both ends included; null: still in use. */
type CensusCode = { code: string; label: string; validFrom: CalendarDate; validTo: CalendarDate | null };

/** Special educational provision as the census asks for it. statutory-rules.md 6.1. */
export const provisionCodes = [
  { code: 'N', label: 'No special educational need', validFrom: date('2002-01-17'), validTo: null },
  { code: 'K', label: 'SEN support', validFrom: date('2014-09-01'), validTo: null },
  { code: 'E', label: 'Education, health and care plan', validFrom: date('2014-09-01'), validTo: null },
] as const satisfies readonly CensusCode[];

export type ProvisionCode = (typeof provisionCodes)[number]['code'];

/** Codes that old exports still carry and the census refuses. */
export const withdrawnProvisionCodes = [
  { code: 'S', label: 'Statement', validFrom: date('2002-01-17'), validTo: date('2018-03-31') },
] as const satisfies readonly CensusCode[];

/** The broad areas of the code of practice, 6.28 to 6.35. */
export const broadAreas = {
  communication: 'Communication and interaction',
  cognition: 'Cognition and learning',
  semh: 'Social, emotional and mental health',
  sensory: 'Sensory and physical',
} as const;

export type BroadArea = keyof typeof broadAreas;

/** `area` null: no single area, the school chooses. */
type NeedCode = CensusCode & { area: BroadArea | null };

const since2014 = { validFrom: date('2014-09-01'), validTo: null } as const;

/** Types of need as the spring census asks for them, at most two and ranked. statutory-rules.md 6.2. */
export const needTypes = [
  { code: 'SLCN', label: 'Speech, language and communication needs', area: 'communication', ...since2014 },
  { code: 'ASD', label: 'Autistic spectrum disorder', area: 'communication', ...since2014 },
  { code: 'SPLD', label: 'Specific learning difficulty', area: 'cognition', ...since2014 },
  { code: 'MLD', label: 'Moderate learning difficulty', area: 'cognition', ...since2014 },
  { code: 'SLD', label: 'Severe learning difficulty', area: 'cognition', ...since2014 },
  { code: 'PMLD', label: 'Profound and multiple learning difficulty', area: 'cognition', ...since2014 },
  { code: 'SEMH', label: 'Social, emotional and mental health', area: 'semh', ...since2014 },
  { code: 'HI', label: 'Hearing impairment', area: 'sensory', ...since2014 },
  { code: 'VI', label: 'Visual impairment', area: 'sensory', ...since2014 },
  { code: 'MSI', label: 'Multi-sensory impairment', area: 'sensory', ...since2014 },
  { code: 'PD', label: 'Physical disability', area: 'sensory', ...since2014 },
  { code: 'OTH', label: 'Other difficulty or disability', area: null, ...since2014 },
  { code: 'NSA', label: 'SEN support, no specialist assessment of type of need', area: null, ...since2014 },
  { code: 'DS', label: 'Down syndrome', area: null, validFrom: date('2025-09-01'), validTo: null },
] as const satisfies readonly NeedCode[];

export type NeedType = (typeof needTypes)[number]['code'];

const needByCode: ReadonlyMap<string, (typeof needTypes)[number]> = new Map(needTypes.map((need) => [need.code, need]));

/** The type of need that a code names on that day; null where it names none, or none in use then. */
export function needTypeOn(code: string, on: CalendarDate): (typeof needTypes)[number] | null {
  const need = needByCode.get(code);
  return need !== undefined && inUse(need, on) ? need : null;
}

/** The provision that a code names on that day; null where it names none, or none in use then. */
export function provisionOn(code: string, on: CalendarDate): (typeof provisionCodes)[number] | null {
  return provisionCodes.find((provision) => provision.code === code && inUse(provision, on)) ?? null;
}

function inUse({ validFrom, validTo }: CensusCode, on: CalendarDate): boolean {
  return validFrom <= on && (validTo === null || on <= validTo);
}
