import type { Adult } from '../file/index.ts';
import { sameName } from '../pupil/index.ts';
import type { ContactRecord } from './records.ts';

/** What tells one adult of a child from another, in a file or in an export. */
type Known = Pick<ContactRecord, 'misContactId' | 'forename' | 'surname' | 'relationship' | 'email' | 'phone'>;
type Test = (record: Known, adult: Known) => boolean;

const filled = (text: string | null | undefined): string => (text ?? '').trim();
const lower = (text: string | null | undefined): string => filled(text).toLowerCase();
const digits = (text: string | null | undefined): string => filled(text).replaceAll(/\D/g, '');
const both = (a: string, b: string): boolean => a !== '' && a === b;

const named: Test = (a, b) =>
  sameName(`${filled(a.forename)} ${filled(a.surname)}`, `${filled(b.forename)} ${filled(b.surname)}`);
const related: Test = (a, b) => sameName(filled(a.relationship), filled(b.relationship));
const reached: Test = (a, b) => both(lower(a.email), lower(b.email)) || both(digits(a.phone), digits(b.phone));
const numbered: Test = (a, b) => both(filled(a.misContactId), filled(b.misContactId));
/** Two different numbers in the MIS are two people, whatever else they share. */
const mayBeOne: Test = (a, b) => filled(a.misContactId) === '' || filled(b.misContactId) === '' || numbered(a, b);

/** From sure to plausible. A mother and a grandmother of one name are two people, so the name alone is never enough. */
const tests: readonly Test[] = [
  numbered,
  (a, b) => mayBeOne(a, b) && named(a, b) && related(a, b) && reached(a, b),
  (a, b) => mayBeOne(a, b) && named(a, b) && related(a, b),
  (a, b) => mayBeOne(a, b) && named(a, b) && reached(a, b),
];

/** Whether two rows of one export are one adult of one child, written twice. */
export const sameRow = (a: ContactRecord, b: ContactRecord): boolean =>
  numbered(a, b) || (mayBeOne(a, b) && named(a, b) && related(a, b) && reached(a, b));

/** Which adult of the file each record is about; each adult at most once, the surest match first. */
export const matchAdults = (
  records: readonly ContactRecord[],
  adults: readonly Adult[],
): ReadonlyMap<ContactRecord, Adult> => {
  const found = new Map<ContactRecord, Adult>();
  const taken = new Set<Adult>();
  for (const test of tests) {
    for (const record of records) {
      const adult = found.has(record)
        ? undefined
        : adults.find((candidate) => !taken.has(candidate) && test(record, candidate));
      if (adult === undefined) continue;
      found.set(record, adult);
      taken.add(adult);
    }
  }
  return found;
};
