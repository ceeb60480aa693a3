import type { Letter, TemplateName, WrittenTemplate } from '@waymark/domain';
import { type DigestFacts, sencoDigest } from './digest.ts';
import { type InstantFacts, sencoInstant } from './instant.ts';
import { type QualificationFacts, qualificationLateNotice, qualificationNotice } from './qualification.ts';

type QualificationTemplate = Extract<TemplateName, `senco-qualification${string}`>;
type DigestTemplate = Extract<TemplateName, 'senco-digest'>;
type InstantTemplate = Exclude<TemplateName, WrittenTemplate | QualificationTemplate | DigestTemplate>;

/** The words of the messages to staff about a SENCO's qualification. */
export const qualificationTemplates = {
  'senco-qualification': qualificationNotice,
  'senco-qualification-late': qualificationLateNotice,
} as const satisfies Record<QualificationTemplate, (facts: QualificationFacts) => Letter>;

export const digestTemplates = {
  'senco-digest': sencoDigest,
} as const satisfies Record<DigestTemplate, (facts: DigestFacts) => Letter>;

export const instantTemplates = {
  'senco-instant': sencoInstant,
} as const satisfies Record<InstantTemplate, (facts: InstantFacts) => Letter>;
