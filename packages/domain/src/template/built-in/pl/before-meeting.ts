import type { MessageWords } from '../../words.ts';
import { link, paragraph, say } from '../parts.ts';
import {
  childsName,
  familyReplies,
  from,
  meetingSubject,
  toFamily,
  toYoungPerson,
  whenAndWhere,
  youngPersonReplies,
} from './parts.ts';

export const viewsFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    paragraph(
      'Przed spotkaniem o wsparciu w szkole chcemy poznać Państwa zdanie.',
      childsName,
      'Jeśli już je znamy, dziękujemy.',
    ),
    whenAndWhere,
    paragraph(
      'Prosimy powiedzieć nam do {viewsBy}, co Państwo myślą.',
      say('Prosimy powiedzieć nam, co Państwo myślą.', 'no-views-by'),
      ...['Co idzie dobrze?', 'Co jest trudne?', 'Co robić dalej?'],
    ),
    link('Tutaj można napisać, co Państwo myślą:'),
    paragraph('Można to też powiedzieć przez telefon.', 'Zapiszemy to za Państwa.', ...familyReplies),
  ],
  from,
};

export const viewsYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    paragraph('Przed Twoim spotkaniem w szkole chcemy poznać Twoje zdanie.', 'Jeśli już je znamy, dziękujemy.'),
    whenAndWhere,
    paragraph(
      'Powiedz nam do {viewsBy}, co myślisz.',
      say('Powiedz nam, co myślisz.', 'no-views-by'),
      ...['Co Ci pomaga?', 'Co nie pomaga?', 'Co robić dalej?'],
    ),
    link('Tutaj możesz napisać, co myślisz:'),
    paragraph(say('Możesz to napisać, nagrać głosem lub wysłać obrazek.', 'takes-replies'), ...youngPersonReplies),
  ],
  from,
};

const reception = 'Jeśli spotkanie jest w szkole, prosimy najpierw podejść do recepcji.';
const others = 'Liczba osób, które zarezerwowały ten czas: {others}.';

export const reminderFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    paragraph('Czekamy na Państwa na spotkaniu o wsparciu w szkole.', childsName),
    whenAndWhere,
    link('Tutaj można odpowiedzieć, czy mogą Państwo przyjść:'),
    paragraph(reception),
    paragraph(
      'Jeśli nie mogą Państwo przyjść, prosimy powiedzieć nam dziś, a znajdziemy inny termin.',
      others,
      ...familyReplies,
    ),
  ],
  from,
};

export const reminderYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    paragraph('Czekamy na Ciebie na Twoim spotkaniu.'),
    whenAndWhere,
    link('Tutaj możesz odpowiedzieć, czy przyjdziesz:'),
    paragraph('Jeśli nie możesz przyjść, powiedz nam dziś, a znajdziemy inny termin.', others, ...youngPersonReplies),
  ],
  from,
};

export const confirmationFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    paragraph(
      'Dziękujemy.',
      'Wiemy, że mogą Państwo przyjść na spotkanie o wsparciu w szkole.',
      childsName,
      'Ten czas jest zarezerwowany dla Państwa.',
    ),
    whenAndWhere,
    link('Jeśli coś się zmieni, prosimy napisać tutaj:'),
    paragraph(reception),
    paragraph('Jeśli jednak nie mogą Państwo przyjść, prosimy powiedzieć, a znajdziemy inny termin.', ...familyReplies),
  ],
  from,
};

export const confirmationYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    paragraph('Dziękujemy.', 'Wiemy, że możesz przyjść na swoje spotkanie.', 'Ten czas jest zarezerwowany dla Ciebie.'),
    whenAndWhere,
    link('Jeśli coś się zmieni, napisz tutaj:'),
    paragraph('Jeśli spotkanie jest w szkole, podejdź najpierw do recepcji.'),
    paragraph('Jeśli jednak nie możesz przyjść, powiedz nam, a znajdziemy inny termin.', ...youngPersonReplies),
  ],
  from,
};

export const calledOffFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    paragraph(
      'Spotkanie o wsparciu w szkole nie odbędzie się.',
      childsName,
      'Miało być w tym dniu: {meetingDate}.',
      'Nie trzeba przychodzić.',
      'Powiemy, kiedy będzie nowy termin.',
    ),
    paragraph('Czy mają Państwo pytanie?', ...familyReplies),
  ],
  from,
};

export const calledOffYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    paragraph(
      'Twoje spotkanie w szkole nie odbędzie się.',
      'Miało być w tym dniu: {meetingDate}.',
      'Nie musisz przychodzić.',
      'Powiemy, kiedy będzie nowy termin.',
    ),
    paragraph('Czy masz pytanie?', ...youngPersonReplies),
  ],
  from,
};
