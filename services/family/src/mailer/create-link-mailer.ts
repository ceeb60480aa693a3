import type { LinkMessage, LinkRef } from '@waymark/contracts';
import {
  contactOf,
  forgetLinkAt,
  type LinkPurpose,
  newLink,
  type School,
  stillStands,
  suppressionOn,
} from '@waymark/domain';
import type { Clock, Ids, Logger, MailPort, NewToken } from '@waymark/runtime';
import { setLetter } from '@waymark/runtime/mail';
import type { Stores } from '@waymark/store';
import type { familyEvents } from '../events.ts';
import { addressOf } from './link-address.ts';
import { linkLetter } from './link-letter.ts';

export interface LinkMailerDeps {
  readonly stores: Pick<Stores, 'forTenant' | 'links'>;
  readonly mail: MailPort;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'link'>;
  readonly newToken: NewToken;
  readonly log: Logger<typeof familyEvents>;
  readonly familyUrl: string;
  /** The address all messages come from. */
  readonly from: string;
}

const paths = { 'sign-in': 's', reply: 'r', request: 'q' } as const satisfies Partial<Record<LinkPurpose, string>>;
type Mailed = keyof typeof paths;

/** Where a link of this purpose leads. */
const linkUrl = (familyUrl: string, purpose: Mailed, token: string): string =>
  `${familyUrl}/${paths[purpose]}/${token}`;

const sender = ({ name }: School, from: string): string => `"${name.replaceAll(/["\\\r\n]/g, '')}" <${from}>`;

const purposeOf = (kind: LinkMessage['kind'], { who }: LinkRef): Mailed | null => {
  const professional = contactOf(who) !== null;
  if (kind === 'sign-in') return professional ? null : 'sign-in';
  return professional ? 'request' : 'reply';
};

/** Everything a link is mailed with, decided on the file as it stands now; or why none is. */
const readyFor = async (deps: LinkMailerDeps, ref: LinkRef) => {
  const stores = deps.stores.forTenant(ref.trustId);
  const loaded = await stores.files.load(ref.pupilId);
  const planned = loaded?.file.meetings.find(({ id }) => id === ref.meetingId);
  if (loaded === null || planned === undefined) return { ok: false, reason: 'file-gone' } as const;
  const about = stillStands({ ...ref, occurrence: planned.occurrence }, loaded.file, deps.clock.today());
  if (!about.open) return { ok: false, reason: about.reason } as const;
  const address = await addressOf(stores, loaded.file, ref.who);
  const school = await stores.schools.get(loaded.file.pupil.schoolId);
  if (address === null || school === null) return { ok: false, reason: 'no-address' } as const;
  const known = await stores.addresses.get(address);
  if (suppressionOn(known?.row ?? null, deps.clock.today()) !== null) {
    return { ok: false, reason: 'address-suppressed' } as const;
  }
  return { ok: true, meeting: about.meeting, address, school: school.row } as const;
};

const mailOne = async (deps: LinkMailerDeps, kind: LinkMessage['kind'], ref: LinkRef): Promise<void> => {
  const { clock, log, familyUrl } = deps;
  const { trustId } = ref;
  const purpose = purposeOf(kind, ref);
  const ready = await readyFor(deps, ref);
  if (purpose === null || !ready.ok) {
    return log('LINK_NOT_MAILED', { trustId, reason: ready.ok ? 'no-such-link' : ready.reason });
  }
  const { meeting, address, school } = ready;
  const real = clock.real();
  const about = { ...ref, occurrence: meeting.occurrence, lastDay: meeting.on };
  const link = newLink(purpose, about, { id: deps.ids.link(), real });
  const token = deps.newToken();
  const forgetAt = forgetLinkAt(link, { today: clock.today(), real });
  await deps.stores.links.create({ token, link, address: purpose === 'sign-in' ? null : address, forgetAt });
  const url = linkUrl(familyUrl, purpose, token);
  const result = await deps.mail.send({
    ...(await setLetter(linkLetter(link, { school, meeting, url }))),
    ...{ from: sender(school, deps.from), replyTo: school.replyTo, to: address, date: clock.now(), attachments: [] },
    headers: { 'Auto-Submitted': 'auto-replied' },
    tags: { trust: trustId, link: link.id },
  });
  const told = { trustId, linkId: link.id };
  if (result.outcome === 'sent') return log('LINK_MAILED', { ...told, reason: kind, messageId: result.messageId });
  log('LINK_NOT_MAILED', { ...told, reason: result.code });
  if (result.outcome === 'not-sent' && result.retry) {
    throw new Error('The provider takes no mail for now. The link will be made and mailed again.');
  }
};

/**
 * Mails the links that somebody asked for, each to the address on record. Delivered twice it mails two links, and both
 * open: harmless, where a lost one is not. What may have been sent is not sent again; she can ask again.
 */
export const createLinkMailer =
  (deps: LinkMailerDeps) =>
  async ({ kind, refs }: LinkMessage): Promise<void> => {
    for (const ref of refs) await mailOne(deps, kind, ref);
  };
