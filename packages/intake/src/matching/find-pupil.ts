import { distance } from 'fastest-levenshtein';
import type { ChildRecord } from '../rows/records.ts';
import { nameKey, plainName, sameButLostLetters } from './fold-name.ts';
import type { AmbiguityReason, Match, MatchedBy } from './match-records.ts';

/** What a match is made by, of a pupil we have: a row of the roll. */
export interface ExistingPupil {
  readonly pupilId: string;
  readonly upn: string | null;
  readonly misId: string | null;
  readonly forename: string;
  readonly surname: string;
  readonly preferredForename: string | null;
  readonly preferredSurname: string | null;
  readonly dateOfBirth: string | null;
  readonly ncYear: string | null;
}

type Named = Pick<ExistingPupil, 'forename' | 'surname' | 'preferredForename' | 'preferredSurname'>;

interface Known {
  readonly pupil: ExistingPupil;
  readonly keys: ReadonlySet<string>;
  readonly plain: readonly string[];
}

/** More than this many letters apart, and it is another name. */
const near = 2;

/** Every name a child may be listed under: legal and preferred, mixed as sheets mix them. */
function namesOf({
  forename,
  surname,
  preferredForename,
  preferredSurname,
}: Named): readonly (readonly [string, string])[] {
  const first = [...new Set([forename, preferredForename ?? forename])];
  const last = [...new Set([surname, preferredSurname ?? surname])];
  return first.flatMap((one) => last.map((two) => [one, two] as const));
}

const keysOf = (named: Named) => new Set(namesOf(named).map(([first, last]) => nameKey(first, last)));
const plainOf = (named: Named) => [
  ...new Set(namesOf(named).flatMap(([first, last]) => [plainName(first, last), plainName(last, first)])),
];

function groupBy<T>(items: readonly T[], keysOfItem: (item: T) => Iterable<string>): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOfItem(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** Excel takes the noughts before an admission number. */
const bareId = (id: string): string => id.replace(/^0+(?=\d)/, '').toLowerCase();

const found = (known: readonly Known[], by: MatchedBy): Match => {
  const [only] = known;
  if (only === undefined) return null;
  return known.length === 1 ? { pupilId: only.pupil.pupilId, by } : ask(known, 'several-fit');
};

const ask = (known: readonly Known[], why: AmbiguityReason): Match => ({
  ambiguous: [...new Set(known.map(({ pupil }) => pupil.pupilId))],
  why,
});

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

function nearly(child: readonly string[], known: Known): boolean {
  return known.plain.some((name) =>
    child.some((mine) => sameButLostLetters(mine, name) || distance(mine, name) <= near),
  );
}

/**
 * Finds the pupil a record is about: by UPN, then by MIS number, then by name and date of birth, name and year, name.
 * A number that belongs to a quite different child, a name that several have, and a near miss are questions, not answers.
 */
export function createFinder(existing: readonly ExistingPupil[]): (child: ChildRecord) => Match {
  const all = existing.map((pupil): Known => ({ pupil, keys: keysOf(pupil), plain: plainOf(pupil) }));
  const byUpn = groupBy(all, ({ pupil }) => (pupil.upn === null ? [] : [pupil.upn]));
  const byMisId = groupBy(all, ({ pupil }) => (pupil.misId === null ? [] : [bareId(pupil.misId)]));
  const byName = groupBy(all, ({ keys }) => keys);
  const byBirth = groupBy(all, ({ pupil }) => (pupil.dateOfBirth === null ? [] : [pupil.dateOfBirth]));
  const lostLetters = all.filter(({ plain }) => plain.some((name) => name.includes('?')));

  const byNumber = (
    candidates: readonly Known[],
    child: ChildRecord,
    plain: readonly string[],
    by: 'upn' | 'mis-id',
  ): Match => {
    const [only] = candidates;
    if (only === undefined || candidates.length > 1)
      return candidates.length > 1 ? ask(candidates, 'several-fit') : null;
    const sameBirth = child.dateOfBirth !== null && child.dateOfBirth === only.pupil.dateOfBirth;
    const named = child.forename !== '' || child.surname !== '';
    const fits = !named || sameBirth || [...keysOf(child)].some((key) => only.keys.has(key)) || nearly(plain, only);
    return fits
      ? { pupilId: only.pupil.pupilId, by }
      : ask(candidates, by === 'upn' ? 'upn-of-another-name' : 'mis-id-of-another-name');
  };

  const named = (child: ChildRecord, plain: readonly string[]): readonly Known[] => {
    const exact = [...new Set([...keysOf(child)].flatMap((key) => byName.get(key) ?? []))];
    if (exact.length > 0) return exact;
    const pool = plain.some((name) => name.includes('?')) ? all : lostLetters;
    return pool.filter((known) => known.plain.some((name) => plain.some((mine) => sameButLostLetters(mine, name))));
  };

  const byNameOf = (child: ChildRecord, plain: readonly string[]): Match => {
    const same = named(child, plain);
    const sameBirth = same.filter(({ pupil }) => child.dateOfBirth !== null && pupil.dateOfBirth === child.dateOfBirth);
    const otherUpn = sameBirth.filter(({ pupil }) => differ(pupil.upn, child.upn));
    if (otherUpn.length > 0) return ask(sameBirth, 'other-upn');
    if (sameBirth.length > 0) return found(sameBirth, 'name-and-dob');
    const possible = same.filter(
      ({ pupil }) => !differ(pupil.dateOfBirth, child.dateOfBirth) && !differ(pupil.upn, child.upn),
    );
    const sameYear = possible.filter(({ pupil }) => child.ncYear !== null && pupil.ncYear === child.ncYear);
    if (sameYear.length > 0) return found(sameYear, 'name-and-year');
    const otherYear = possible.filter(({ pupil }) => differ(pupil.ncYear, child.ncYear));
    if (possible.length > 0)
      return otherYear.length === possible.length ? ask(possible, 'other-year') : found(possible, 'name');
    return null;
  };

  return (child) => {
    const plain = plainOf(child);
    const byUpnMatch = child.upn === null ? null : byNumber(byUpn.get(child.upn) ?? [], child, plain, 'upn');
    if (byUpnMatch !== null) return byUpnMatch;
    const byIdMatch =
      child.misId === null ? null : byNumber(byMisId.get(bareId(child.misId)) ?? [], child, plain, 'mis-id');
    if (byIdMatch !== null) return byIdMatch;
    const byNameMatch = byNameOf(child, plain);
    if (byNameMatch !== null) return byNameMatch;
    const born = child.dateOfBirth === null ? [] : (byBirth.get(child.dateOfBirth) ?? []);
    const nearMisses = born.filter((known) => nearly(plain, known) && !differ(known.pupil.upn, child.upn));
    return nearMisses.length > 0 ? ask(nearMisses, 'nearly-the-name') : null;
  };
}
