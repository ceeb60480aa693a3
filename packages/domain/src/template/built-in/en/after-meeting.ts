import type { MessageWords } from '../../words.ts';
import { paragraph } from '../parts.ts';
import { freeAdvice, from, howToReply, meetingSubject, toFamily, toYoungPerson } from './parts.ts';

const weMet = {
  family: "We met on {meetingDate} to talk about {childName}'s support at school.",
  youngPerson: 'We met on {meetingDate} to talk about your support at school.',
} as const;

const councilDecides = (greeting: MessageWords['greeting'], opening: string): MessageWords => ({
  subject: meetingSubject,
  greeting,
  blocks: [
    paragraph(opening, 'The council will now decide what happens next.', 'It must write to you by {dueOn}.'),
    paragraph(
      'Its letter will say what it has decided, and why.',
      'It will also say what you can do if you do not agree.',
    ),
    paragraph('You do not need to do anything now.', 'If no letter comes by then, please tell us.'),
    paragraph(...freeAdvice),
    paragraph('Do you have a question?', ...howToReply),
  ],
  from,
});

/** After the yearly meeting: what the council decides, and by when. ux.md 4.4, 4.7 A4. */
export const councilDecidesFamily = councilDecides(toFamily, weMet.family);
export const councilDecidesYoungPerson = councilDecides(toYoungPerson, weMet.youngPerson);

const didYouHear = (greeting: MessageWords['greeting'], opening: string): MessageWords => ({
  subject: meetingSubject,
  greeting,
  blocks: [
    paragraph(opening, 'The council had to write to you by {dueOn}.'),
    paragraph(
      'Has its letter come?',
      'Please tell us yes or no.',
      'You do not need to send us the letter.',
      'If it has not come, we will ask the council.',
    ),
    paragraph(...freeAdvice),
    paragraph(...howToReply),
  ],
  from,
});

/** The day after the council's time is over: whether its letter has come. ux.md 4.4. */
export const didYouHearFamily = didYouHear(toFamily, weMet.family);
export const didYouHearYoungPerson = didYouHear(toYoungPerson, weMet.youngPerson);
