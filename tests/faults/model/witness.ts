import { addMinutes, decisionsOn, type Notice, type PupilFile } from '@waymark/domain';
import type { ClaimInput, Stores } from '@waymark/store';
import type { World } from '../world.ts';
import type { Accepted } from './fake-provider.ts';

/** What a message that nobody can vouch for waits before it may go once more, in minutes. */
const quietMinutes = 60;

/** Whom the file, as it stands, lets be told by e-mail at this moment. */
export const mayBeTold = (
  file: PupilFile,
  { recipient, messageKind }: Notice,
  today: PupilFile['meetings'][number]['on'],
): boolean => {
  if (recipient.kind === 'professional') return true;
  const who = recipient.kind === 'child' ? 'child' : recipient.kind === 'adult' ? recipient.id : 'nobody';
  const decision = decisionsOn(file, messageKind, today).get(who);
  return decision?.outcome === 'told' && decision.channel === 'email';
};

/**
 * Whether the message was called unknown after it was last claimed, stayed so for the quiet hour, and says so itself; or came
 * back from its first sending, which did not arrive.
 */
export const isExplained = ({ history, possibleDuplicate }: Notice): boolean => {
  const again = history.findLastIndex(({ state }) => state === 'CLAIMED');
  const first = history.findIndex(({ state }) => state === 'CLAIMED');
  const lost = history.slice(first, again).findLast(({ state }) => state === 'UNKNOWN');
  const since = history.at(again);
  const cameBack = history.some(({ state }, n) => state === 'PENDING' && history[n - 1]?.state === 'SENT');
  const waitedLongEnough = lost !== undefined && since !== undefined && addMinutes(lost.at, quietMinutes) <= since.at;
  return possibleDuplicate && (waitedLongEnough || cameBack);
};

/** Looks on at every claim and every acceptance with the eyes of the table itself, and remembers what was wrong. */
export const aWitness = ({ world, load }: { readonly world: World; readonly load: () => Promise<PupilFile> }) => {
  const faults: string[] = [];
  const claims = new Map<string, number>();
  const addresses = new Map<string, string | null | undefined>();

  const addressOf = async (file: PupilFile, { recipient }: Notice): Promise<string | null | undefined> => {
    if (recipient.kind === 'child') return file.pupil.email;
    if (recipient.kind === 'professional') return (await world.tenant.contacts.get(world.contact.id))?.row.email;
    return file.adults.find(({ id }) => id === recipient.id)?.email;
  };

  const claimed = async ({ noticeId }: ClaimInput): Promise<void> => {
    claims.set(noticeId, (claims.get(noticeId) ?? 0) + 1);
    const file = await load();
    const notice = file.notices.find(({ id }) => id === noticeId);
    if (notice !== undefined) addresses.set(noticeId, await addressOf(file, notice));
    if (notice === undefined || !mayBeTold(file, notice, world.clock.today())) {
      faults.push(`${noticeId} was claimed for somebody who may not be told`);
    }
  };

  return {
    faults,
    /** The same stores, whose claims are looked at. */
    over: (stores: Stores): Stores => ({
      ...stores,
      forTenant: (trustId) => {
        const tenant = stores.forTenant(trustId);
        const claim: typeof tenant.notices.claim = async (input) => {
          const version = await tenant.notices.claim(input);
          if (version !== null) await claimed(input);
          return version;
        };
        return { ...tenant, notices: { ...tenant.notices, claim } };
      },
    }),
    accepted: async ({ noticeId, to }: Accepted, earlier: readonly Accepted[]): Promise<void> => {
      const notice = (await load()).notices.find(({ id }) => id === noticeId);
      if (earlier.length >= (claims.get(noticeId) ?? 0)) faults.push(`${noticeId} was sent without a claim of its own`);
      if (notice?.state !== 'CLAIMED') faults.push(`${noticeId} was sent while it was ${notice?.state}`);
      if (to !== addresses.get(noticeId)) faults.push(`${noticeId} was sent to an address that its file no longer had`);
      if (earlier.length === 0) return;
      if (notice === undefined || !isExplained(notice)) {
        faults.push(`${noticeId} was taken ${earlier.length + 1} times without an UNKNOWN and its quiet hour`);
      }
      if (earlier.length > 1) faults.push(`${noticeId} was taken ${earlier.length + 1} times`);
    },
  };
};
