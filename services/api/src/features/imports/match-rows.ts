import type { ImportRow } from '@waymark/contracts';
import { displayName, ncYearLabel, ncYearSchema, type PupilId, type RollRow, spoken } from '@waymark/domain';
import { type ExistingPupil, type IntakeRow, type Match, matchRecords } from '@waymark/intake';
import type { MatchingCode } from './row-issue.ts';

export type OkRow = Extract<IntakeRow, { outcome: 'ok' }>;

/** Whom a row is about: a child of the school, a new one, or a question or refusal with its reason. */
export type RowMatch =
  | { readonly is: 'child'; readonly pupilId: PupilId }
  | { readonly is: 'new' }
  | { readonly is: 'ask'; readonly code: MatchingCode; readonly candidates: readonly RollRow[] }
  | { readonly is: 'refused'; readonly code: MatchingCode };

const existingOf = (row: RollRow): ExistingPupil => ({
  pupilId: row.pupilId,
  upn: row.upn,
  misId: row.misId,
  forename: row.legalForename,
  surname: row.legalSurname,
  preferredForename: row.forename,
  preferredSurname: row.surname,
  dateOfBirth: row.dateOfBirth,
  ncYear: row.ncYear,
});

/** Nobody we have: an MIS's pupil is new; an adult without a child is refused; on a sheet it may be a slip of the pen. */
const unmatched = (row: OkRow, rollIsEmpty: boolean): RowMatch => {
  if (row.record.kind === 'contacts') return { is: 'refused', code: 'pupil-not-found' };
  if (row.record.kind === 'pupils' || rollIsEmpty) return { is: 'new' };
  return { is: 'ask', code: 'child-unknown', candidates: [] };
};

interface Known {
  readonly byId: ReadonlyMap<string, RollRow>;
  readonly answers: Readonly<Record<string, string>>;
}

const settledMatch = (row: OkRow, { byId, answers }: Known): RowMatch | null => {
  const answer = answers[String(row.rowNumber)];
  if (answer === 'skip') return { is: 'refused', code: 'left-out' };
  if (answer === 'new' && row.record.kind !== 'contacts') return { is: 'new' };
  const chosen = answer === undefined ? undefined : byId.get(answer);
  return chosen === undefined ? null : { is: 'child', pupilId: chosen.pupilId };
};

const foundMatch = (row: OkRow, match: Match, { byId }: Known): RowMatch => {
  if (match === null) return unmatched(row, byId.size === 0);
  if ('ambiguous' in match) {
    return { is: 'ask', code: match.why, candidates: match.ambiguous.flatMap((id) => byId.get(id) ?? []) };
  }
  const found = byId.get(match.pupilId);
  return found === undefined ? unmatched(row, byId.size === 0) : { is: 'child', pupilId: found.pupilId };
};

/** Two rows for one child: neither is written over the other in silence. Several adults of one child are as should be. */
const withoutClashes = (rows: readonly OkRow[], matches: readonly RowMatch[]): readonly RowMatch[] => {
  const taken = new Set<PupilId>();
  return matches.map((match, at) => {
    if (match.is !== 'child' || rows[at]?.record.kind === 'contacts') return match;
    if (taken.has(match.pupilId)) return { is: 'refused', code: 'child-twice' };
    taken.add(match.pupilId);
    return match;
  });
};

/** For each row, in its order, whom it is about. `answers`: row number → pupil id, `new` or `skip`. */
export const matchRows = (
  rows: readonly OkRow[],
  roll: readonly RollRow[],
  answers: Readonly<Record<string, string>>,
): readonly RowMatch[] => {
  const known = { byId: new Map(roll.map((row) => [String(row.pupilId), row])), answers };
  const found = matchRecords({ records: rows.map(({ record }) => record), existing: roll.map(existingOf) });
  const matches = rows.map((row, at) => settledMatch(row, known) ?? foundMatch(row, found[at]?.match ?? null, known));
  return withoutClashes(rows, matches);
};

const aboutChild = ({ ncYear, regGroup, dateOfBirth }: RollRow): string => {
  const year = ncYearSchema.safeParse(ncYear);
  const parts = [year.success ? ncYearLabel(year.data) : null, regGroup, dateOfBirth && `born ${spoken(dateOfBirth)}`];
  return parts.filter((part) => part !== null).join(', ');
};

/** A child a row could be about, as the person chooses from. */
export const candidateView = (row: RollRow): ImportRow['candidates'][number] => ({
  pupilId: row.pupilId,
  name: displayName({ forename: row.forename, surname: row.surname }),
  about: aboutChild(row),
});
