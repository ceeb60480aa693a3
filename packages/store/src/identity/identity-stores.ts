import { createHmac } from 'node:crypto';
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  epochSeconds,
  epochSecondsSchema,
  type Instant,
  instantSchema,
  staffIdSchema,
  type TrustId,
  trustIdSchema,
} from '@waymark/domain';
import * as z from 'zod';
import { conditionHolds } from '../client/condition-holds.ts';
import type { TableClient } from '../client/table-client.ts';
import { writesTo } from '../client/writes.ts';
import { decoder, encode } from '../rows/codec.ts';
import { globalKeys, type Key } from '../table/keys.ts';

/** Who a sign-in is. What she may do stands in her trust, and is read there. */
const memberSchema = z.strictObject({
  trustId: trustIdSchema,
  staffId: staffIdSchema,
  /** Tokens issued before this are refused: she signed out everywhere. */
  notBefore: epochSecondsSchema.nullable(),
});
export type Member = z.infer<typeof memberSchema>;

const inviteSchema = z.strictObject({ trustId: trustIdSchema, staffId: staffIdSchema, expiresAt: instantSchema });
export type Invite = z.infer<typeof inviteSchema>;

/** A verified issuer and the e-mail address that it vouches for. */
export interface InvitedAs {
  readonly issuer: string;
  readonly email: string;
}

export interface MemberStore {
  /** Who signed in, consistently; null: nobody we know. */
  find(sub: string): Promise<Member | null>;
  /** Refuses from now on every token issued before; false where there is no such member. */
  signOutEverywhere(sub: string, now: Instant): Promise<boolean>;
  /** For a person who is a member from the start: the demo's, the first of a trust. False where she is one already. */
  create(sub: string, member: Member): Promise<boolean>;
}

export interface InviteStore {
  /** Invites, or renews the invitation of, one person. False where another trust's stands. */
  create(as: InvitedAs, invite: Invite, now: Instant): Promise<boolean>;
  /** Takes a trust's own invitation back; false where it has none. */
  revoke(as: InvitedAs, trustId: TrustId): Promise<boolean>;
  /** Turns an invitation into a membership, once; null where there is none in force. */
  consume(as: InvitedAs & { readonly sub: string; readonly now: Instant }): Promise<Member | null>;
}

const decodeMember = decoder(memberSchema);
const decodeInvite = decoder(inviteSchema);

export const createMemberStore = (table: TableClient): MemberStore => ({
  find: async (sub) => {
    const item = await table.get(globalKeys.member(sub), { consistent: true });
    return item === null ? null : decodeMember(item);
  },
  signOutEverywhere: (sub, now) =>
    conditionHolds(() =>
      table.documents.send(
        new UpdateCommand({
          TableName: table.tableName,
          Key: globalKeys.member(sub),
          UpdateExpression: 'SET notBefore = :now',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':now': epochSeconds(now) },
        }),
      ),
    ),
  create: async (sub, member) => {
    const writes = [writesTo(table.tableName).create('member', globalKeys.member(sub), encode(member))];
    return (await table.transact(writes)).length === 0;
  },
});

export const createInviteStore = (table: TableClient, upnKey: string): InviteStore => {
  const keyFor = ({ issuer, email }: InvitedAs): Key =>
    globalKeys.invite(
      createHmac('sha256', upnKey).update(`invite|${issuer}|${email.trim().toLowerCase()}`).digest('base64url'),
    );

  return {
    create: (as, invite, now) =>
      conditionHolds(() =>
        table.documents.send(
          new PutCommand({
            TableName: table.tableName,
            Item: { ...keyFor(as), ...encode(invite), ttl: epochSeconds(invite.expiresAt) },
            ConditionExpression: 'attribute_not_exists(pk) OR trustId = :trust OR expiresAt < :now',
            ExpressionAttributeValues: { ':trust': invite.trustId, ':now': now },
          }),
        ),
      ),
    revoke: (as, trustId) =>
      conditionHolds(() =>
        table.documents.send(
          new DeleteCommand({
            TableName: table.tableName,
            Key: { ...keyFor(as) },
            ConditionExpression: 'trustId = :trust',
            ExpressionAttributeValues: { ':trust': trustId },
          }),
        ),
      ),
    consume: async ({ sub, now, ...as }) => {
      const item = await table.get(keyFor(as), { consistent: true });
      if (item === null) return null;
      const { trustId, staffId, expiresAt } = decodeInvite(item);
      if (expiresAt < now) return null;
      const member = { trustId, staffId, notBefore: null };
      const writes = writesTo(table.tableName);
      const lost = await table.transact([
        writes.remove('invite', keyFor(as), { attribute: 'expiresAt', value: expiresAt }),
        writes.create('member', globalKeys.member(sub), encode(member)),
      ]);
      return lost.length === 0 ? member : null;
    },
  };
};
