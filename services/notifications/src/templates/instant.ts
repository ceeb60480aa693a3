import type { InstantKind, Letter } from '@waymark/domain';
import { paragraph } from './paragraph.ts';

export interface InstantFacts {
  readonly greetingName: string;
  readonly trust: string;
  readonly kind: InstantKind;
  /** "S. A., Year 4": no more of a child leaves the building. */
  readonly about: string;
  /** The child's page, behind the sign-in. */
  readonly url: string;
}

const sentences = {
  held: 'A message waits for your decision.',
  'came-back': 'A message could not be delivered. Somebody should phone.',
  reply: 'Somebody has answered the school.',
  missed: 'Something that was due has not been done.',
} as const satisfies Record<InstantKind, string>;

/** One thing that a member of staff asked to hear of at once. */
export const sencoInstant = ({ greetingName, trust, kind, about, url }: InstantFacts): Letter => ({
  language: 'en',
  subject: `Waymark: ${about}`,
  greeting: `Dear ${greetingName},`,
  blocks: [
    paragraph(`${about}: ${sentences[kind]}`),
    { kind: 'link', before: 'Look at it:', url },
    paragraph('You asked to hear of this at once. You can change that under your account.'),
  ],
  from: `Waymark, for ${trust}`,
});
