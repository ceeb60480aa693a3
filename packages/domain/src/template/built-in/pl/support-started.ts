import type { MessageWords } from '../../words.ts';
import { paragraph } from '../parts.ts';
import {
  childsName,
  familyAdvice,
  familyReplies,
  from,
  letterSubject,
  toFamily,
  toYoungPerson,
  youngPersonAdvice,
  youngPersonReplies,
} from './parts.ts';

const eachTerm = 'Spotykamy się tak w każdym trymestrze i podamy termin.';

export const supportStartedFamily: MessageWords = {
  subject: letterSubject,
  greeting: toFamily,
  blocks: [
    paragraph('Dziecko ma teraz dodatkowe wsparcie w szkole.', childsName, 'Początek: {countedFrom}.'),
    paragraph(
      'Chcemy o tym z Państwem porozmawiać.',
      'Powiemy, co robimy i jak to pomaga.',
      'Zapytamy, co widzą Państwo w domu.',
      eachTerm,
    ),
    paragraph('Czy chcą Państwo porozmawiać wcześniej?', 'Mogą Państwo przyjść z kimś bliskim.', ...familyReplies),
    paragraph(...familyAdvice),
  ],
  from,
};

export const supportStartedYoungPerson: MessageWords = {
  subject: letterSubject,
  greeting: toYoungPerson,
  blocks: [
    paragraph('Masz teraz dodatkowe wsparcie w szkole.', 'Początek: {countedFrom}.'),
    paragraph('Chcemy o tym z Tobą porozmawiać.', 'Zapytamy, co pomaga, a co nie.', eachTerm),
    paragraph('Czy chcesz porozmawiać wcześniej?', ...youngPersonReplies),
    paragraph(...youngPersonAdvice),
  ],
  from,
};
