import type { NeedType } from '@waymark/domain';

/** The census's types of need. The domain's own table carries the days each was in use, and the calendar with them. */
export const needNames = {
  SLCN: 'Speech, language and communication',
  ASD: 'Autistic spectrum disorder',
  SPLD: 'Specific learning difficulty',
  MLD: 'Moderate learning difficulty',
  SLD: 'Severe learning difficulty',
  PMLD: 'Profound and multiple learning difficulty',
  SEMH: 'Social, emotional and mental health',
  HI: 'Hearing impairment',
  VI: 'Visual impairment',
  MSI: 'Multi-sensory impairment',
  PD: 'Physical disability',
  OTH: 'Other difficulty or disability',
  NSA: 'No specialist assessment yet',
  DS: 'Down syndrome',
} as const satisfies Readonly<Record<NeedType, string>>;

const names: Readonly<Record<string, string>> = needNames;

/** A type of need in words; a code nobody knows stays as it is. */
export const needName = (code: string): string => names[code] ?? code;
