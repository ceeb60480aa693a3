import type { Answerer } from '../file/answerer.ts';
import { theChild } from '../file/answerer.ts';
import type { MeetingKind } from '../file/meeting.ts';

/** One question before a meeting, in plain words. */
export interface ViewQuestion {
  /** Its name in the address and in what is kept: never changed, for answers are kept by it. */
  readonly id: string;
  readonly words: string;
  readonly hint: string | null;
}

const ask = (id: string, words: string, hint: string | null = null): ViewQuestion => ({ id, words, hint });

/** What is asked before a meeting of each kind. There are no right or wrong answers. ux.md 4.3, 4.7 A6. */
export const viewQuestions = {
  'annual-review': {
    parent: [
      ask('going-well', 'What is going well for your child?', 'This can be at school or at home.'),
      ask('hard', 'What is hard for your child?'),
      ask('helps', 'What helps your child?'),
      ask('change', 'What would you like to change?', 'This can be in the plan or in what school does.'),
      ask('future', 'What do you hope for in the next year?'),
      ask('else', 'Is there anything else you want to tell us?', 'Tell us if someone else should come to the meeting.'),
    ],
    'young-person': [
      ask('going-well', 'What is going well for you?', 'This can be at school or at home.'),
      ask('hard', 'What is hard for you?'),
      ask('helps', 'What helps you?'),
      ask('change', 'What would you like to change?'),
      ask('future', 'What do you want to do next?', 'Think about school, work, friends and where you live.'),
      ask('else', 'Is there anything else you want to tell us?', 'Tell us who you want at the meeting.'),
    ],
  },
  'sen-support-review': {
    parent: [
      ask('going-well', 'What is going well for your child?'),
      ask('hard', 'What is hard for your child?'),
      ask('next', 'What should we do next?'),
    ],
    'young-person': [
      ask('going-well', 'What is going well for you?'),
      ask('hard', 'What is hard for you?'),
      ask('next', 'What should we do next?'),
    ],
  },
} as const satisfies Record<MeetingKind, Record<'parent' | 'young-person', readonly ViewQuestion[]>>;

/** The questions for this person before a meeting of this kind, in their order. */
export const questionsFor = (kind: MeetingKind, who: Answerer): readonly ViewQuestion[] =>
  viewQuestions[kind][who === theChild ? 'young-person' : 'parent'];
