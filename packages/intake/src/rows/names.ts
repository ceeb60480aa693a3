import type { FieldId } from '../kinds/fields.ts';
import { withoutClass } from '../words/class-in-name.ts';
import type { RowReader } from './row-reader.ts';

export interface NameParts {
  readonly forename: string;
  readonly surname: string;
}

/** Words that belong to the surname after them. */
const particles: ReadonlySet<string> = new Set(
  'de da do dos di du del della van von der den ter ten la le al el bin ibn ben st o mac mc ap ab'.split(' '),
);

const spaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The two parts of a name written in one cell. "Surname, Forename" by its comma; "SMITH Jo" by its capitals; else the
 * last word is the surname, with the particles before it ("Ana de Souza"). One word alone is a surname. A class in
 * brackets behind it, as in "Hannah Okafor (1B)", is no part of it.
 */
export function splitName(text: string): NameParts {
  const name = spaces(withoutClass(text));
  const comma = name.indexOf(',');
  if (comma !== -1)
    return { surname: spaces(name.slice(0, comma)), forename: spaces(name.slice(comma + 1).replaceAll(',', ' ')) };
  const words = name.split(' ').filter((word) => word !== '');
  if (words.length < 2) return { forename: '', surname: words[0] ?? '' };
  const capitals = words.map((word) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word));
  const lower = capitals.indexOf(false);
  if (lower > 0 && capitals.slice(lower).every((capital) => !capital)) {
    return { surname: words.slice(0, lower).join(' '), forename: words.slice(lower).join(' ') };
  }
  let start = words.length - 1;
  while (start > 1 && particles.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  return { forename: words.slice(0, start).join(' '), surname: words.slice(start).join(' ') };
}

const titles = /^(mr|mrs|ms|miss|mx|dr|prof|professor|rev|sir|dame|master)\.?\s+/i;

/** A title in front of a name: "Dr Helen Marsh". */
export function splitTitle(text: string): { title: string | null; name: string } {
  const found = titles.exec(text.trim());
  if (found === null) return { title: null, name: text.trim() };
  return { title: found[0].trim().replace(/\.$/, ''), name: text.trim().slice(found[0].length).trim() };
}

/** "Nguy?n" and "Å‚": a letter that a change of encoding lost or broke. */
const lost = /\p{L}\?|\?\p{L}|\uFFFD|[ÃÂÅ][\u0080-\u00BF]|[ÃÂ][€-™¡-¿]/u;

interface NameFields {
  readonly full: FieldId;
  readonly forename: FieldId;
  readonly surname: FieldId;
}

/** The name from its own two columns, else from the one that has it whole; null where the row has none. */
export function nameCells(row: RowReader, fields: NameFields): NameParts | null {
  const forename = spaces(withoutClass(row.text(fields.forename)));
  const surname = spaces(withoutClass(row.text(fields.surname)));
  const whole = splitName(row.text(fields.full));
  const name = {
    forename: (forename || whole.forename).slice(0, 100),
    surname: (surname || whole.surname).slice(0, 100),
  };
  if (name.forename === '' && name.surname === '') return null;
  const cell = row.has(fields.full) ? fields.full : name.forename === '' ? fields.forename : fields.surname;
  if (name.forename === '' || name.surname === '') row.note('warning', 'one-name', cell);
  if (lost.test(name.forename) || lost.test(name.surname)) row.note('warning', 'lost-letter', cell);
  return name;
}
