import type { ChildRecord, IntakeRecord } from '../rows/records.ts';
import { createFinder, type ExistingPupil } from './find-pupil.ts';

export type MatchedBy = 'upn' | 'mis-id' | 'name-and-dob' | 'name-and-year' | 'name';

/**
 * Whom a record is about: one pupil we have; several she could be, or one that only nearly fits, for a person to choose;
 * or null, nobody we have.
 */
export type Match =
  | { readonly pupilId: string; readonly by: MatchedBy }
  | { readonly ambiguous: readonly string[]; readonly why: AmbiguityReason }
  | null;

export type AmbiguityReason =
  | 'several-fit'
  | 'upn-of-another-name'
  | 'mis-id-of-another-name'
  | 'other-upn'
  | 'other-year'
  | 'nearly-the-name'
  | 'two-rows-fit';

export type { ExistingPupil };

/** What says which child a record is about; null for records without a child. */
export function childIn(record: IntakeRecord): ChildRecord | null {
  if (record.kind === 'contacts') return record.pupil;
  return 'upnTemporary' in record ? record : null;
}

/** Two rows of children for one pupil: neither is taken in silence. Several adults of one child are as it should be. */
function withoutClashes(matches: readonly Match[], records: readonly IntakeRecord[]): readonly Match[] {
  const counts = new Map<string, number>();
  for (const [at, match] of matches.entries()) {
    if (match === null || !('pupilId' in match) || records[at]?.kind === 'contacts') continue;
    counts.set(match.pupilId, (counts.get(match.pupilId) ?? 0) + 1);
  }
  return matches.map((match, at) => {
    if (match === null || !('pupilId' in match) || records[at]?.kind === 'contacts') return match;
    return (counts.get(match.pupilId) ?? 0) > 1 ? { ambiguous: [match.pupilId], why: 'two-rows-fit' } : match;
  });
}

/** For each record, in its order, the pupil it is about. */
export function matchRecords(input: {
  readonly records: readonly IntakeRecord[];
  readonly existing: readonly ExistingPupil[];
}): readonly { readonly match: Match }[] {
  const find = createFinder(input.existing);
  const matches = input.records.map((record) => {
    const child = childIn(record);
    return child === null ? null : find(child);
  });
  return withoutClashes(matches, input.records).map((match) => ({ match }));
}
