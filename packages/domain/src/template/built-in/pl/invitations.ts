import type { MessageWords } from '../../words.ts';
import { link, paragraph, say } from '../parts.ts';
import {
  childsName,
  familyAdvice,
  familyReplies,
  from,
  meetingSubject,
  moved,
  toFamily,
  toYoungPerson,
  whenAndWhere,
  youngPersonAdvice,
  youngPersonReplies,
} from './parts.ts';

const familyComes = link('Tutaj można odpowiedzieć, czy mogą Państwo przyjść:');
const youngPersonComes = link('Tutaj możesz odpowiedzieć, czy przyjdziesz:');
const questions = ['Co idzie dobrze?', 'Co jest trudne?', 'Co robić dalej?'] as const;

export const annualReviewInviteFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    moved,
    paragraph('Zapraszamy na spotkanie o wsparciu w szkole.', childsName, 'Takie spotkanie odbywa się raz w roku.'),
    whenAndWhere,
    familyComes,
    paragraph(
      'Porozmawiamy o tym, jak dziecko sobie radzi.',
      'Zapytamy, co idzie dobrze.',
      'Zapytamy, co trzeba zmienić.',
    ),
    paragraph(
      'Prosimy powiedzieć nam do {viewsBy}, co Państwo myślą.',
      'Nie ma dobrych ani złych odpowiedzi.',
      'Można napisać albo powiedzieć przez telefon, a my to zapiszemy.',
    ),
    paragraph(
      'Mogą Państwo przyjść z kimś bliskim.',
      'Dziecko też może przyjść, na całe spotkanie lub na jego część.',
      'Prosimy powiedzieć, jeśli ktoś jeszcze ma być obecny.',
      'Można dołączyć przez telefon lub wideo, jeśli nas Państwo o to poproszą.',
    ),
    paragraph(...familyAdvice),
    paragraph('Prosimy powiedzieć, jeśli potrzebny jest tłumacz, inny termin lub pomoc w udziale.', ...familyReplies),
  ],
  from,
};

export const annualReviewInviteYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    moved,
    paragraph(
      'Zapraszamy Cię na spotkanie o Twoim wsparciu w szkole.',
      'Takie spotkanie odbywa się raz w roku.',
      'Jest ono o Tobie, więc Twoje zdanie jest najważniejsze.',
    ),
    whenAndWhere,
    youngPersonComes,
    paragraph(
      'Powiedz nam do {viewsBy}, co pomaga, a co nie.',
      say('Możesz to napisać, nagrać głosem lub wysłać obrazek.', 'takes-replies'),
    ),
    paragraph(
      'To Ty decydujesz, kto jeszcze przyjdzie.',
      'Możesz przyjść z kimś bliskim.',
      'Możesz być na całym spotkaniu lub na jego części.',
    ),
    paragraph(...youngPersonAdvice),
    paragraph('Powiedz nam, jeśli potrzebujesz innego terminu lub pomocy w udziale.', ...youngPersonReplies),
  ],
  from,
};

export const senSupportInviteFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    moved,
    paragraph('Zapraszamy na spotkanie o wsparciu w szkole.', childsName, 'Spotykamy się tak w każdym trymestrze.'),
    whenAndWhere,
    familyComes,
    paragraph('Prosimy wcześniej pomyśleć o trzech krótkich pytaniach.', ...questions),
    paragraph(
      'Jeśli ten termin nie pasuje, prosimy powiedzieć, a znajdziemy inny.',
      'Mogą Państwo przyjść z kimś bliskim.',
      'Prosimy powiedzieć, jeśli potrzebny jest tłumacz lub pomoc w udziale.',
      ...familyReplies,
    ),
  ],
  from,
};

export const senSupportInviteYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    moved,
    paragraph(
      'Zapraszamy Cię na spotkanie o Twoim wsparciu w szkole.',
      'Jest ono o Tobie, więc Twoje zdanie jest najważniejsze.',
    ),
    whenAndWhere,
    youngPersonComes,
    paragraph('Pomyśl wcześniej o trzech krótkich pytaniach.', ...questions),
    paragraph(
      'To Ty decydujesz, kto jeszcze przyjdzie.',
      'Jeśli ten termin nie pasuje, powiedz nam, a znajdziemy inny.',
      ...youngPersonReplies,
    ),
  ],
  from,
};
