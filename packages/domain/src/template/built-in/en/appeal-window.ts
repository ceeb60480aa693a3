import type { MessageWords } from '../../words.ts';
import { paragraph } from '../parts.ts';
import { freeAdvice, from, howToReply, letterSubject, toFamily, toYoungPerson } from './parts.ts';

const appealWindow = (greeting: MessageWords['greeting'], opening: string): MessageWords => ({
  subject: letterSubject,
  greeting,
  blocks: [
    paragraph(opening, 'This is information.', 'It is not advice.'),
    paragraph(
      'If you do not agree with the letter, you can ask a tribunal to look at it.',
      'A tribunal is a kind of court.',
    ),
    {
      kind: 'facts',
      facts: [
        {
          label: 'How long you have',
          value: '2 months from the letter or 1 month from the mediation certificate, whichever is later',
        },
        { label: 'Where this comes from', value: 'Code of practice: 0 to 25 years (2015), chapter 11' },
      ],
    },
    paragraph('The council’s letter says how to ask, and how to get the certificate.'),
    paragraph(...freeAdvice),
    paragraph('Do you have a question?', ...howToReply),
  ],
  from,
});

/** How long there is to ask the tribunal: information with its source, never advice. statutory-rules.md R14. */
export const appealWindowFamily = appealWindow(toFamily, "The council has written to you about {childName}'s support.");
export const appealWindowYoungPerson = appealWindow(
  toYoungPerson,
  'The council has written to you about your support.',
);
