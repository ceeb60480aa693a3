import { conditions } from '../conditions.ts';
import { fillTemplate } from '../fill-template.ts';
import type { LanguageTag } from '../language.ts';
import type { Letter } from '../letter.ts';
import { isPlaceholder, namedIn, type Placeholder, placeholders } from '../placeholders.ts';
import type { MessageWords } from '../words.ts';
import { type WrittenTemplate, writtenTemplates } from '../written-templates.ts';
import type { WordsFinding } from './finding.ts';
import { forbiddenIn } from './forbidden-words.ts';
import { type Piece, piecesOf } from './pieces-of.ts';
import { sampleCases } from './sample-facts.ts';
import { sentencesOf, wordsIn } from './sentences.ts';
import { subjectFacts, subjectWords } from './subject-words.ts';

/** Flesch-Kincaid's grade of English sentences. A library's: whoever calls hands it in. */
export type ReadingGrade = (sentences: readonly string[]) => number;

export interface LintContext {
  readonly name: WrittenTemplate;
  readonly language: LanguageTag;
  readonly readingGrade: ReadingGrade;
}

export interface LintResult {
  /** Whether the message can be made of them at all: they name only facts and conditions that it has. */
  readonly fit: boolean;
  readonly findings: readonly WordsFinding[];
  /** The hardest grade at which the message is read, whatever its facts; null: the language is not measured. */
  readonly grade: number | null;
}

const mostWords = 20;
const hardestGrade = 5;

/** What the message cannot be filled without: these are there whenever it is sent. */
const alwaysThere: readonly Placeholder[] = [
  'schoolName',
  'childName',
  'today',
  'meetingDay',
  'meetingDate',
  'meetingTime',
  'place',
];

const listed = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');

/** What may stand in a text: in a subject the least, and only what is always there where nothing can be left out. */
const mayName = ({ path, is }: Piece, { name }: LintContext): readonly Placeholder[] => {
  const allowed: readonly Placeholder[] = writtenTemplates[name].placeholders;
  if (path === 'subject') return allowed.filter((each) => subjectFacts.includes(each));
  return is === 'always' ? allowed.filter((each) => alwaysThere.includes(each)) : allowed;
};

const strangeFacts = (piece: Piece, context: LintContext): WordsFinding[] => {
  const may = mayName(piece, context);
  const strange = namedIn(piece.text).filter((each) => !isPlaceholder(each) || !may.includes(each));
  return strange.map((each) => ({
    path: piece.path,
    where: piece.where,
    what: `{${each}} is no fact that can stand here.`,
    fix: `Use one of these, or words: ${listed(may)}.`,
  }));
};

const strangeConditions = ({ path, where, when }: Piece, { name }: LintContext): WordsFinding[] => {
  const allowed: readonly string[] = writtenTemplates[name].conditions;
  return when
    .filter((condition) => !allowed.includes(condition))
    .map((condition) => ({
      ...{ path, where },
      what: `This message never depends on this: ${conditions[condition].said}.`,
      fix: 'Take the condition away, or the sentence.',
    }));
};

const tellingWords = ({ path, where, text }: Piece, { language }: LintContext): WordsFinding[] =>
  forbiddenIn(text, language).map(({ word, tells }) => ({
    ...{ path, where },
    what: `“${word}” may tell whoever sees the message ${tells}.`,
    fix: 'Say “support at school” or leave it out: the rest can be said in the meeting.',
  }));

const longSentences = ({ path, where, text, is }: Piece, { language }: LintContext): WordsFinding[] =>
  is === 'value'
    ? []
    : sentencesOf([text])
        .map((sentence) => wordsIn(sentence, language).length)
        .filter((count) => count > mostWords)
        .map((count) => ({
          ...{ path, where },
          what: `A sentence has ${count} words.`,
          fix: `Make it two: no sentence may have more than ${mostWords} words.`,
        }));

const telling = (words: MessageWords, { language }: LintContext): WordsFinding[] => {
  const rest = wordsIn(words.subject.replaceAll(/\{[^{}]*\}/g, ' '), language);
  const other = rest.filter((word) => !subjectWords[language].includes(word.toLowerCase()));
  if (other.length === 0) return [];
  return [
    {
      ...{ path: 'subject', where: 'The subject' },
      what: `The subject says more than it may: ${other.join(' ')}.`,
      fix: 'Say only the school, the word meeting or letter, and a day: others may see it on a locked screen.',
    },
  ];
};

const whole = (what: string, fix: string): WordsFinding => ({ path: '', where: 'The whole message', what, fix });

const textOf = ({ blocks }: Letter): string => JSON.stringify(blocks);

/** What no reader of any of the cases is to miss: when and where, by when, who it is from, and a way to answer. */
const missing = (words: MessageWords, { name, language }: LintContext): WordsFinding[] => {
  const { must } = writtenTemplates[name];
  const lost = new Set<Placeholder>();
  for (const facts of sampleCases()) {
    const letter = fillTemplate(language, words, facts);
    const says = (fact: Placeholder, within: string): boolean => {
      const value = placeholders[fact].value(facts, language);
      return value === null || within.includes(value);
    };
    if (!says('schoolName', letter.from)) lost.add('schoolName');
    for (const fact of must) if (!says(fact, textOf(letter))) lost.add(fact);
    if (!facts.school.takesReplies && !says('phone', textOf(letter))) lost.add('phone');
  }
  return [...lost].map((fact) =>
    fact === 'schoolName'
      ? whole('It does not end with who it is from.', 'Write {schoolName} where it says who it is from.')
      : whole(
          `It does not always say ${placeholders[fact].stands}.`,
          `Write {${fact}} in a sentence or a line that is said.`,
        ),
  );
};

const gradeOf = (words: MessageWords, { language, readingGrade }: LintContext): number | null => {
  if (language !== 'en') return null;
  const grades = sampleCases().map((facts) => {
    const { blocks } = fillTemplate(language, words, facts);
    return readingGrade(sentencesOf(blocks.flatMap((block) => (block.kind === 'text' ? block.sentences : []))));
  });
  return Math.max(...grades);
};

const tooHard = (grade: number | null, { name }: LintContext): WordsFinding[] =>
  grade === null || grade <= hardestGrade || writtenTemplates[name].audience === 'professional'
    ? []
    : [
        whole(
          `It reads at grade ${grade.toFixed(1)}; families are owed ${hardestGrade} or easier.`,
          'Use shorter sentences and shorter words.',
        ),
      ];

/**
 * Whether the words may be sent: every fact and condition is one the message has, nothing tells a need, diagnosis, plan
 * or behaviour, no sentence is longer than 20 words, what it must say is said in every case, and English for a family is
 * read at grade 5 or easier. Other languages are not measured for their grade: the formula is made for English.
 */
export function lintWords(words: MessageWords, context: LintContext): LintResult {
  const pieces = piecesOf(words);
  const unfillable = pieces.flatMap((piece) => [...strangeFacts(piece, context), ...strangeConditions(piece, context)]);
  const told = [...telling(words, context), ...pieces.flatMap((piece) => tellingWords(piece, context))];
  const long =
    writtenTemplates[context.name].audience === 'professional'
      ? []
      : pieces.flatMap((piece) => longSentences(piece, context));
  const found = [...unfillable, ...told, ...long];
  if (unfillable.length > 0) return { fit: false, findings: found, grade: null };
  const grade = gradeOf(words, context);
  return { fit: true, findings: [...found, ...missing(words, context), ...tooHard(grade, context)], grade };
}
