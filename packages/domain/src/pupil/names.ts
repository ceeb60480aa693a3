/** An adult's names, or a pupil's: the names of the register, and those she is called by where they differ. */
export type PersonName =
  | { forename: string; surname: string }
  | {
      legalForename: string;
      legalSurname: string;
      preferredForename: string | null;
      preferredSurname: string | null;
    };

/** Letters that Unicode does not take apart into a plain letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
};

/**
 * What a search compares: lower case, accents and apostrophes gone, hyphens and runs of spaces one space. Whoever
 * types `obrien` finds O’Brien, `lukasz` Łukasz and `anne marie` Anne-Marie.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœıħŧŋə]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’‘ʼʻ`´ʹ′.]/gu, '')
    .replace(/[\s\p{Pd}_,]+/gu, ' ')
    .trim();
}

/** Whether two writings are of one name, whatever their accents, apostrophes, hyphens, spaces and case. */
export function sameName(a: string, b: string): boolean {
  return searchKey(a).replaceAll(' ', '') === searchKey(b).replaceAll(' ', '');
}

/** "Surname, Forename", by the names she is called, as registers sort and show it. */
export function sortName(name: PersonName): string {
  const { forename, surname } = calledNames(name);
  return [surname, forename].filter((part) => part !== '').join(', ');
}

/** "Forename Surname", by the names she is called. */
export function displayName(name: PersonName): string {
  const { forename, surname } = calledNames(name);
  return [forename, surname].filter((part) => part !== '').join(' ');
}

function calledNames(name: PersonName): { forename: string; surname: string } {
  if ('forename' in name) return { forename: name.forename.trim(), surname: name.surname.trim() };
  return {
    forename: name.preferredForename?.trim() || name.legalForename.trim(),
    surname: name.preferredSurname?.trim() || name.legalSurname.trim(),
  };
}
