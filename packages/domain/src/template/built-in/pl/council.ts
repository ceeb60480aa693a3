import type { MessageWords, WordsBlock } from '../../words.ts';
import { paragraph } from '../parts.ts';
import {
  childsName,
  familyAdvice,
  familyReplies,
  from,
  letterSubject,
  meetingSubject,
  toFamily,
  toYoungPerson,
  youngPersonAdvice,
  youngPersonReplies,
} from './parts.ts';

const family = (subject: string, ...blocks: readonly WordsBlock[]): MessageWords => ({
  subject,
  greeting: toFamily,
  blocks: [...blocks, paragraph(...familyAdvice), paragraph('Czy mają Państwo pytanie?', ...familyReplies)],
  from,
});

const youngPerson = (subject: string, ...blocks: readonly WordsBlock[]): MessageWords => ({
  subject,
  greeting: toYoungPerson,
  blocks: [...blocks, paragraph(...youngPersonAdvice), paragraph('Czy masz pytanie?', ...youngPersonReplies)],
  from,
});

const weMet = 'Rozmawialiśmy o wsparciu w szkole w tym dniu: {meetingDate}.';

export const councilDecidesFamily = family(
  meetingSubject,
  paragraph(
    weMet,
    childsName,
    'Teraz samorząd (council) zdecyduje, co będzie dalej.',
    'Musi napisać do Państwa do {dueOn}.',
  ),
  paragraph('W liście będzie decyzja i jej powód.', 'List powie też, co można zrobić, jeśli się Państwo nie zgadzają.'),
  paragraph('Teraz nie trzeba nic robić.', 'Jeśli do tego dnia list nie przyjdzie, prosimy nam powiedzieć.'),
);

export const councilDecidesYoungPerson = youngPerson(
  meetingSubject,
  paragraph(weMet, 'Teraz samorząd (council) zdecyduje, co będzie dalej.', 'Musi napisać do Ciebie do {dueOn}.'),
  paragraph('W liście będzie decyzja i jej powód.', 'List powie też, co możesz zrobić, jeśli się nie zgadzasz.'),
  paragraph('Teraz nie musisz nic robić.', 'Jeśli do tego dnia list nie przyjdzie, powiedz nam.'),
);

export const didYouHearFamily = family(
  meetingSubject,
  paragraph(weMet, childsName, 'Samorząd (council) miał napisać do Państwa do {dueOn}.'),
  paragraph(
    'Czy jego list przyszedł?',
    'Prosimy odpowiedzieć: tak lub nie.',
    'Nie trzeba wysyłać nam tego listu.',
    'Jeśli nie przyszedł, zapytamy samorząd.',
  ),
);

export const didYouHearYoungPerson = youngPerson(
  meetingSubject,
  paragraph(weMet, 'Samorząd (council) miał napisać do Ciebie do {dueOn}.'),
  paragraph(
    'Czy jego list przyszedł?',
    'Odpowiedz: tak lub nie.',
    'Nie musisz wysyłać nam tego listu.',
    'Jeśli nie przyszedł, zapytamy samorząd.',
  ),
);

const time = ['Ostatni dzień: {dueOn}.', 'Prawo daje na to co najmniej 15 dni.'] as const;
const sentOn = 'Data wysłania: {countedFrom}.';
const mayFamily = ['Można napisać, co jest dobre, a co trzeba zmienić.'] as const;
const mayYoungPerson = ['Możesz napisać, co jest dobre, a co trzeba zmienić.'] as const;
const meetFamily = 'Można poprosić o spotkanie z kimś z samorządu.';
const meetYoungPerson = 'Możesz poprosić o spotkanie z kimś z samorządu.';
const whereTo = 'W jego liście jest napisane, dokąd to wysłać.';

export const commentsDraftFamily = family(
  letterSubject,
  paragraph(
    'Samorząd (council) wysłał Państwu projekt dokumentu o wsparciu dziecka.',
    childsName,
    sentOn,
    'Mogą Państwo powiedzieć samorządowi, co o nim Państwo myślą.',
    ...time,
  ),
  paragraph(...mayFamily, 'Można napisać, jaką szkołę Państwo wolą.', meetFamily),
  paragraph('Prosimy pisać do samorządu, nie do nas.', whereTo),
);

export const commentsDraftYoungPerson = youngPerson(
  letterSubject,
  paragraph(
    'Samorząd (council) wysłał Ci projekt dokumentu o Twoim wsparciu.',
    sentOn,
    'Możesz powiedzieć samorządowi, co o nim myślisz.',
    ...time,
  ),
  paragraph(...mayYoungPerson, 'Możesz napisać, jaką szkołę wolisz.', meetYoungPerson),
  paragraph('Napisz do samorządu, nie do nas.', whereTo),
);

export const commentsAmendmentsFamily = family(
  letterSubject,
  paragraph(
    'Samorząd (council) wysłał Państwu zmiany, które chce wprowadzić we wsparciu dziecka.',
    childsName,
    sentOn,
    'Mogą Państwo powiedzieć samorządowi, co o nich Państwo myślą.',
    ...time,
  ),
  paragraph(...mayFamily, meetFamily),
  paragraph('Prosimy pisać do samorządu, nie do nas.', whereTo),
);

export const commentsAmendmentsYoungPerson = youngPerson(
  letterSubject,
  paragraph(
    'Samorząd (council) wysłał Ci zmiany, które chce wprowadzić w Twoim wsparciu.',
    sentOn,
    'Możesz powiedzieć samorządowi, co o nich myślisz.',
    ...time,
  ),
  paragraph(...mayYoungPerson, meetYoungPerson),
  paragraph('Napisz do samorządu, nie do nas.', whereTo),
);

const information = ['To jest informacja.', 'To nie jest porada.'] as const;
const howLong: WordsBlock = {
  kind: 'facts',
  facts: [
    {
      label: 'Ile jest czasu',
      value:
        '2 miesiące od listu lub 1 miesiąc od zaświadczenia o mediacji (mediation certificate); liczy się późniejszy z tych dni',
    },
    { label: 'Skąd to wiadomo', value: 'Code of practice: 0 to 25 years (2015), rozdział 11' },
  ],
};
const letterSays = paragraph('W liście jest napisane, jak to zrobić i jak dostać zaświadczenie.');

export const appealWindowFamily = family(
  letterSubject,
  paragraph('Samorząd (council) napisał do Państwa o wsparciu dziecka.', childsName, ...information),
  paragraph(
    'Jeśli nie zgadzają się Państwo z listem, można poprosić trybunał o jego sprawdzenie.',
    'Trybunał to rodzaj sądu.',
  ),
  howLong,
  letterSays,
);

export const appealWindowYoungPerson = youngPerson(
  letterSubject,
  paragraph('Samorząd (council) napisał do Ciebie o Twoim wsparciu.', ...information),
  paragraph(
    'Jeśli nie zgadzasz się z listem, możesz poprosić trybunał o jego sprawdzenie.',
    'Trybunał to rodzaj sądu.',
  ),
  howLong,
  letterSays,
);
