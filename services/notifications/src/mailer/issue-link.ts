import {
  contactOf,
  forgetLinkAt,
  type LinkId,
  linkAbout,
  type Meeting,
  type Notice,
  newLink,
  type PupilId,
} from '@waymark/domain';
import type { NewToken } from '@waymark/runtime';
import type { LinkStore } from '@waymark/store';
import type { AttendingDeps } from './create-mailer.ts';

/** With what a message gets a link by which it can be answered. */
export interface ReplyLinks {
  readonly store: Pick<LinkStore, 'create'>;
  readonly newToken: NewToken;
  readonly newId: () => LinkId;
  /** Where the family pages are, without a slash at the end. */
  readonly familyUrl: string;
}

/** A link in a message: its token is in the message as it leaves, and in nothing that is kept. */
export interface IssuedLink {
  readonly url: string;
  readonly token: string;
}

interface Wanted {
  readonly pupilId: PupilId;
  readonly notice: Notice;
  readonly meeting: Meeting | null;
  readonly to: string;
}

/**
 * A fresh link for this message, kept before the message is claimed; null where there is nothing to answer: no meeting,
 * one that is over or called off. A message that then does not leave has made a link that nobody holds.
 */
export const issueLink = async (
  { replyLinks, trustId, clock, today }: AttendingDeps,
  { pupilId, notice, meeting, to }: Wanted,
): Promise<IssuedLink | null> => {
  if (replyLinks === undefined || meeting?.state !== 'planned' || today > meeting.on) return null;
  const about = linkAbout({ trustId, pupilId }, meeting, notice.recipient);
  if (about === null) return null;
  const { store, newToken, newId, familyUrl } = replyLinks;
  const real = clock.real();
  const professional = contactOf(about.who) !== null;
  const link = newLink(professional ? 'request' : 'reply', about, { id: newId(), real });
  const token = newToken();
  await store.create({ token, link, address: to, forgetAt: forgetLinkAt(link, { today, real }) });
  return { url: `${familyUrl}/${professional ? 'q' : 'r'}/${token}`, token };
};
