import type { MessageWords } from '../../words.ts';
import { link, paragraph, say } from '../parts.ts';
import {
  from,
  howToReply,
  meetingSubject,
  tellUsWhatYouThink,
  toFamily,
  toYoungPerson,
  whenAndWhere,
} from './parts.ts';

const byWhen = [
  say('Please tell us by {viewsBy} what you think.'),
  say('Please tell us what you think.', 'no-views-by'),
] as const;

/** To a parent or carer, before the meeting: we would like to hear from you. ux.md 4.7 A2. */
export const viewsFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    paragraph(
      "We would like to hear from you before the meeting about {childName}'s support at school.",
      'If you have told us already, thank you.',
    ),
    whenAndWhere,
    paragraph(...byWhen, 'What is going well?', 'What is hard?', 'What should we do next?'),
    link(tellUsWhatYouThink),
    paragraph('You can also tell us by phone.', 'We will write it down for you.', ...howToReply),
  ],
  from,
};

export const viewsYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    paragraph(
      'We would like to hear from you before your meeting at school.',
      'If you have told us already, thank you.',
    ),
    whenAndWhere,
    paragraph(...byWhen, 'What helps you?', 'What does not?', 'What should we do next?'),
    link(tellUsWhatYouThink),
    paragraph(say('You can type it, record your voice or send a picture.', 'takes-replies'), ...howToReply),
  ],
  from,
};
