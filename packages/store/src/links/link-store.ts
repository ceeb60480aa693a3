import { createHash, createHmac } from 'node:crypto';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  type Answerer,
  epochSeconds,
  type Instant,
  type Link,
  type LinkAbout,
  linkAboutSchema,
  linkSchema,
  type MeetingId,
  type TrustId,
} from '@waymark/domain';
import { conditionHolds, unlessRefused } from '../client/condition-holds.ts';
import type { TableClient } from '../client/table-client.ts';
import { writesTo } from '../client/writes.ts';
import { decoder, encode, type Item, keyOf } from '../rows/codec.ts';
import { globalKeys } from '../table/keys.ts';

export interface NewLinkInput {
  /** What the address holds. It is kept as a hash alone, and cannot be had back. */
  readonly token: string;
  readonly link: Link;
  /** Where it is mailed to, so that a new one can be asked for from there; null: by this link nothing is found again. */
  readonly address: string | null;
  /** From then on the table may forget it; machine time. */
  readonly forgetAt: Instant;
}

/** What somebody who gives her address may be sent a link to, as it stood when she was last sent one. */
export type AddressLink = LinkAbout;

export interface LinkStore {
  /** Keeps a link under its token's hash. Throws where a token comes a second time, which 128 random bits do not. */
  create(input: NewLinkInput): Promise<void>;
  /** The link of this token, consistently; null: there is none. */
  find(token: string): Promise<Link | null>;
  /** Uses a link up, once: gives it as it was, or null where it is unknown, used, revoked or ended by then. */
  consume(token: string, real: Instant): Promise<Link | null>;
  /** Ends one link; false where there is none. */
  revoke(token: string, real: Instant): Promise<boolean>;
  /** Ends every link of a meeting, or of one person to it, sessions included; answers how many still stood. */
  revokeAll(
    of: { readonly trustId: TrustId; readonly meetingId: MeetingId; readonly who: Answerer | null },
    real: Instant,
  ): Promise<number>;
  /** The meetings about which links were mailed to this address. Whether she may still be told is for the caller to decide. */
  ofAddress(address: string): Promise<readonly AddressLink[]>;
}

const decodeLink = decoder(linkSchema);
const decodeAbout = decoder(linkAboutSchema);

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

const hashOfRef = (item: Item): string => keyOf(item).sk.split('#').at(-1) ?? '';

export const createLinkStore = (table: TableClient, secret: string): LinkStore => {
  const hmacOf = (address: string): string =>
    createHmac('sha256', secret).update(`link|${address.trim().toLowerCase()}`).digest('base64url');

  const end = (hash: string, real: Instant): Promise<boolean> =>
    conditionHolds(() =>
      table.documents.send(
        new UpdateCommand({
          TableName: table.tableName,
          Key: globalKeys.link(hash),
          UpdateExpression: 'SET revokedAt = :now',
          ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(revokedAt)',
          ExpressionAttributeValues: { ':now': real },
        }),
      ),
    );

  return {
    create: async ({ token, link, address, forgetAt }) => {
      const writes = writesTo(table.tableName);
      const hash = hashOf(token);
      const ttl = epochSeconds(forgetAt);
      const { trustId, pupilId, meetingId, occurrence, who, lastDay } = link;
      const about = { trustId, pupilId, meetingId, occurrence, who, lastDay };
      const known = address === null ? null : globalKeys.linkOfAddress(hmacOf(address), meetingId, who);
      const lost = await table.transact([
        writes.create('link', globalKeys.link(hash), { ...encode(link), ttl }),
        writes.create('link', globalKeys.linkOfMeeting(link, hash), { ttl }),
        ...(known === null ? [] : [writes.derive('link', known, { ...encode(about), ttl })]),
      ]);
      if (lost.length > 0) throw new Error('A link could not be kept. Nothing was written; make another.');
    },
    find: async (token) => {
      const item = await table.get(globalKeys.link(hashOf(token)), { consistent: true });
      return item === null ? null : decodeLink(item);
    },
    consume: async (token, real) => {
      const answer = await unlessRefused(() =>
        table.documents.send(
          new UpdateCommand({
            TableName: table.tableName,
            Key: globalKeys.link(hashOf(token)),
            UpdateExpression: 'SET usedAt = :now',
            ConditionExpression:
              'attribute_exists(pk) AND attribute_not_exists(usedAt) AND attribute_not_exists(revokedAt) AND endsAt > :now',
            ExpressionAttributeValues: { ':now': real },
            ReturnValues: 'ALL_OLD',
          }),
        ),
      );
      return answer?.Attributes === undefined ? null : decodeLink(answer.Attributes);
    },
    revoke: (token, real) => end(hashOf(token), real),
    revokeAll: async ({ trustId, meetingId, who }, real) => {
      const refs = await table.queryAll({
        pk: globalKeys.linksOfMeeting(trustId, meetingId),
        consistent: true,
        ...(who === null ? {} : { sk: { beginsWith: `${who}#` } }),
      });
      let ended = 0;
      for (const ref of refs) ended += (await end(hashOfRef(ref), real)) ? 1 : 0;
      return ended;
    },
    ofAddress: async (address) => {
      const items = await table.queryAll({ pk: globalKeys.linksOfAddress(hmacOf(address)), consistent: true });
      return items.map(decodeAbout);
    },
  };
};
