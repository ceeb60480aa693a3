import type { MessageWords, WordsBlock } from '../../words.ts';
import { link, paragraph, say } from '../parts.ts';
import { from, howToReply, meetingSubject, moved, toColleague, whenAndWhere } from './parts.ts';

/** The child, and her year where it is known: professionals know many children of one name. */
const about = (before: string) => [
  say(`${before} {childName} in {yearGroup}.`),
  say(`${before} {childName}.`, 'no-year-group'),
];

const adviceAsked = [
  paragraph(
    'Please send us your advice by {viewsBy}, so that everyone can read it before the meeting.',
    say('Please send us your advice as soon as you can.', 'no-views-by'),
    'Say what is going well, what is hard and what should change.',
    'Please do not put it in a plain email: send it the way your service sends private papers.',
  ),
  link('Send your advice, or tell us if you can come, here:'),
] as const;

const invitation = (opening: WordsBlock, asked: readonly WordsBlock[]): MessageWords => ({
  subject: meetingSubject,
  greeting: toColleague,
  blocks: [
    moved,
    opening,
    whenAndWhere,
    ...asked,
    paragraph('If you cannot come, please tell us who can come for you.', ...howToReply),
  ],
  from,
});

/** To an outside professional: come, and advise in time. Sent with at least six weeks to answer. */
export const annualReviewAskProfessional = invitation(
  paragraph(...about('Please come to our yearly meeting about support at school for')),
  adviceAsked,
);

/** The same once more, in words that also suit whoever reads of it for the first time. */
export const viewsProfessional = invitation(
  paragraph(
    ...about('We look forward to seeing you at the meeting about support at school for'),
    'If you have sent your advice, thank you.',
  ),
  adviceAsked,
);

export const senSupportInviteProfessional = invitation(
  paragraph(...about('Please come to a meeting about support at school for')),
  [link('Tell us here if you can come:')],
);
