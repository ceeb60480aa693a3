import { contactOf, type Letter, type Link, type Meeting, type School, spoken, theChild } from '@waymark/domain';
import { dayAndMonth } from '../pages/words.ts';

const ignore = 'If you did not ask for this, you can ignore it.';

const text = (...sentences: readonly string[]) => ({ kind: 'text', sentences }) as const;

const opening = ({ who }: Pick<Link, 'who'>): string => {
  if (who === theChild) return 'Here is a new link to your meeting at school.';
  return contactOf(who) === null
    ? 'Here is a new link to the meeting about your child.'
    : 'Here is a new link to the meeting.';
};

/** What brings a link. Like every message it names school, meeting and day, and nothing of the child. ux.md 4.1. */
export const linkLetter = (
  link: Pick<Link, 'purpose' | 'who'>,
  { school, meeting, url }: { readonly school: School; readonly meeting: Meeting; readonly url: string },
): Letter => ({
  language: 'en',
  subject: `Meeting at ${school.name}, ${dayAndMonth(meeting.on)}`,
  greeting: 'Hello,',
  blocks:
    link.purpose === 'sign-in'
      ? [
          text('You asked to sign in.'),
          { kind: 'link', before: 'Open this link within one hour. It works once.', url },
          text(ignore),
        ]
      : [
          text(opening(link)),
          { kind: 'link', before: `It works until ${spoken(meeting.on)}.`, url },
          text('Please do not pass it on: it is for you alone.', ignore),
        ],
  from: school.name,
});
