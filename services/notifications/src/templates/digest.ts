import { type Block, type CalendarDate, type DigestSection, type Letter, spokenWithDay } from '@waymark/domain';
import { paragraph } from './paragraph.ts';

export interface DigestFacts {
  readonly greetingName: string;
  readonly trust: string;
  readonly today: CalendarDate;
  readonly sections: readonly DigestSection[];
  /** Her Today screen. */
  readonly url: string;
}

const asBlock = ({ title, count, lines }: DigestSection): Block => {
  const more = count - lines.length;
  return { kind: 'list', title: `${title}: ${count}`, items: more > 0 ? [...lines, `and ${more} more`] : lines };
};

/** A member of staff's day: counts, initials and dates. Names and reasons are behind the sign-in. */
export const sencoDigest = (facts: DigestFacts): Letter => ({
  language: 'en',
  subject: `Waymark: ${spokenWithDay(facts.today)}`,
  greeting: `Dear ${facts.greetingName},`,
  blocks: [
    ...facts.sections.map(asBlock),
    { kind: 'link', before: 'Open your day:', url: facts.url },
    paragraph('You can change the time of this message, or end it, under your account.'),
  ],
  from: `Waymark, for ${facts.trust}`,
});
