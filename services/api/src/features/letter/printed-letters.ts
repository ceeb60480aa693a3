import type { Letter } from '@waymark/documents/letter';
import {
  type CalendarDate,
  languages,
  type PrintLetter,
  type School,
  spokenIn,
  templateNamed,
  type Letter as WordsOfLetter,
} from '@waymark/domain';

interface Printing {
  readonly template: string;
  readonly school: School;
  readonly today: CalendarDate;
  /** What tells this letter from others when it comes back: the end of an id. */
  readonly reference: string;
}

const printed = (
  words: WordsOfLetter,
  { to, addressLines, filled }: PrintLetter,
  { template, school, today, reference }: Printing,
): Letter => {
  const { locale, dir } = languages[words.language];
  const version = filled.inUse.ownVersion ?? filled.inUse.builtIn;
  return {
    ...{ lang: locale, dir, reference: `Ref ${reference}` },
    from: { schoolName: school.name, addressLines: school.address ?? [], phone: school.phone, email: school.replyTo },
    to: { name: to, addressLines },
    date: spokenIn(locale, today, 'whole'),
    heading: words.subject,
    greeting: words.greeting,
    blocks: words.blocks,
    closing: words.from,
    footer: `${templateNamed(template).title}, version ${version}, ${spokenIn('en', today, 'whole')}`,
  };
};

/** The sheets of one letter: in the reader's own language first where its words are approved, then in English. */
export const printedLetters = (letter: PrintLetter, printing: Printing): readonly Letter[] =>
  [letter.filled.letter, letter.filled.also].flatMap((words) =>
    words === null ? [] : [printed(words, letter, printing)],
  );
