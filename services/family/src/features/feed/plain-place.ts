/** Words that name a place in a school and nobody. */
const placeWords = new Set(
  'a at and block building by centre classroom conference first floor form ground hall head headteacher heads hub inclusion it in lab learning library lower main meet meeting music office on online or phone primary quiet reception resource room school science senco send sixth small sports staff staffroom support teams the upper video wing zoom'.split(
    ' ',
  ),
);

const isPlain = (word: string): boolean => placeWords.has(word) || /^([a-z]?\d{1,3}|[a-z])$/.test(word);

/**
 * The place of a meeting as a calendar outside Waymark may hold it. It was typed by a person, so it may name one ("Sam's
 * house"): whatever has a word in it that is no word for a place is left out, and the school's name stands alone.
 */
export const plainPlace = (place: string, schoolName: string): string => {
  const words = place
    .toLowerCase()
    .replaceAll(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.length > 0 && words.every(isPlain) ? `${place}, ${schoolName}` : schoolName;
};
