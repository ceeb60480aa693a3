import type { Sentence, WordsBlock } from '../../words.ts';
import { say } from '../parts.ts';

/**
 * Names stand alone (“Imię dziecka: …”), because Polish would bend them and a program cannot. A family is addressed as
 * “Państwo”, a young person as “Ty”, both without a word that tells woman from man.
 */
export const meetingSubject = 'Spotkanie: {schoolName}, {meetingDay}';
export const letterSubject = 'List: {schoolName}, {today}';

export const toFamily = { named: 'Dzień dobry, {greetingName}!', unnamed: 'Szanowni Państwo!' };
export const toYoungPerson = { named: 'Dzień dobry, {greetingName}!', unnamed: 'Dzień dobry!' };

export const from = '{schoolName}';
export const childsName = 'Imię dziecka: {childName}.';

export const whenAndWhere: WordsBlock = {
  kind: 'facts',
  facts: [
    { label: 'Kiedy', value: '{meetingDate}, {meetingTime}' },
    { label: 'Gdzie', value: '{place}' },
  ],
};

export const moved: WordsBlock = {
  kind: 'text',
  sentences: [say('Zmienił się dzień lub godzina tego spotkania.', 'moved'), say('Nowy termin jest poniżej.', 'moved')],
};

export const familyReplies: readonly Sentence[] = [
  say('Można odpowiedzieć na ten e-mail lub zadzwonić: {phone}.', 'takes-replies'),
  say('Można odpowiedzieć na ten e-mail.', 'takes-replies', 'no-phone'),
  say('Można zadzwonić: {phone}.', 'no-replies'),
  say('Prosimy zadzwonić do szkoły lub do niej przyjść.', 'no-replies', 'no-phone'),
];

export const youngPersonReplies: readonly Sentence[] = [
  say('Możesz odpowiedzieć na ten e-mail lub zadzwonić: {phone}.', 'takes-replies'),
  say('Możesz odpowiedzieć na ten e-mail.', 'takes-replies', 'no-phone'),
  say('Możesz zadzwonić: {phone}.', 'no-replies'),
  say('Zadzwoń do szkoły lub do niej przyjdź.', 'no-replies', 'no-phone'),
];

export const familyAdvice = [
  'Można uzyskać bezpłatną poradę, niezależną od szkoły.',
  'Prosimy zapytać nas, do kogo zadzwonić.',
] as const;

export const youngPersonAdvice = [
  'Możesz uzyskać bezpłatną poradę, niezależną od szkoły.',
  'Zapytaj nas, do kogo zadzwonić.',
] as const;
