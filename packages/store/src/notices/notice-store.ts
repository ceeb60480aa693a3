import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  type Instant,
  type Notice,
  type NoticeEvent,
  type NoticeId,
  noticeSchema,
  noticeTransitions,
} from '@waymark/domain';
import { conditionHolds, unlessRefused } from '../client/condition-holds.ts';
import { writesTo } from '../client/writes.ts';
import type { TenantDeps } from '../files/file-store.ts';
import { decoder } from '../rows/codec.ts';
import { fileKeys, globalKeys, type Key } from '../table/keys.ts';
import { shardOf } from '../table/shard.ts';
import type { Subject } from '../table/subject-of-key.ts';
import { noticeUpdate } from './notice-update.ts';

export interface NoticeRef {
  readonly subject: Subject;
  readonly noticeId: NoticeId;
}

export interface ClaimInput extends NoticeRef {
  readonly noticeVersion: number;
  /** The version of the file on which the recipient was checked. */
  readonly fileVersion: number;
  /** Messages that must stand as they were read too: of two about one meeting only one may leave a day. */
  readonly beside?: readonly { readonly noticeId: NoticeId; readonly noticeVersion: number }[];
  /** Must outlast the mailer's own time-out. */
  readonly leaseUntil: Instant;
  readonly now: Instant;
  /** In which words it leaves; left out: as the message has them. */
  readonly words?: Pick<Notice, 'language' | 'templateVersion' | 'ownWordsVersion'>;
}

/** Events that a message meets outside its file: those of the mailer and the provider. */
export type SettlingEvent = Exclude<NoticeEvent, 'claim' | 'hold' | 'letGo'>;

export interface SettleInput extends NoticeRef {
  readonly event: SettlingEvent;
  readonly now: Instant;
  /** When it next needs attention; null: never again. */
  readonly attentionAt: Instant | null;
  /** The version it must still have; left out by events of the provider, which know none. */
  readonly noticeVersion?: number;
  readonly reason?: string;
  readonly sentAt?: Instant;
  readonly providerMessageId?: string;
  readonly possibleDuplicate?: boolean;
}

export type Settled =
  | { readonly ok: true; readonly notice: Notice }
  /** `notice` is what stands there instead; null: none. */
  | { readonly ok: false; readonly reason: 'not-allowed'; readonly notice: Notice | null };

export interface NoticeStore {
  /** One message by the ids that its tags carry, consistently. */
  find(ref: NoticeRef): Promise<Notice | null>;
  /**
   * PENDING → CLAIMED, if the message, those beside it and the file on which its recipient was checked stand as loaded.
   * Gives the message's new version; null: something has changed, so nothing may be sent.
   */
  claim(input: ClaimInput): Promise<number | null>;
  /** One transition of the table of transitions, if the message is in a state it starts from. Needs no file version. */
  settle(input: SettleInput): Promise<Settled>;
  /** Looks again later, the state as it is; false where the message has changed or left the outbox. */
  postpone(input: NoticeRef & { readonly noticeVersion: number; readonly attentionAt: Instant }): Promise<boolean>;
}

const decode = decoder(noticeSchema);

export const createNoticeStore = ({ table, keys, shards }: TenantDeps): NoticeStore => {
  const pkOf = (subject: Subject): string =>
    subject.kind === 'pupil' ? keys.pupilPk(subject.pupilId) : keys.staffPk(subject.staffId);
  const keyOf = ({ subject, noticeId }: NoticeRef): Key => ({ pk: pkOf(subject), sk: fileKeys.notice(noticeId) });
  const headOf = (subject: Subject): Key => ({
    pk: pkOf(subject),
    sk: subject.kind === 'pupil' ? fileKeys.pupil : fileKeys.head,
  });
  const update = (ref: NoticeRef) => {
    const key = keyOf(ref);
    return noticeUpdate({ tableName: table.tableName, key, outPk: globalKeys.outPk(shardOf(key, shards)) });
  };

  const find = async (ref: NoticeRef): Promise<Notice | null> => {
    const item = await table.get(keyOf(ref), { consistent: true });
    return item === null ? null : decode(item);
  };

  return {
    find,
    claim: async (input) => {
      const lost = await table.transact([
        writesTo(table.tableName).expect('file', headOf(input.subject), {
          attribute: 'fileVersion',
          value: input.fileVersion,
        }),
        ...(input.beside ?? []).map(({ noticeId, noticeVersion }) =>
          writesTo(table.tableName).expect('beside', keyOf({ subject: input.subject, noticeId }), {
            attribute: 'version',
            value: noticeVersion,
          }),
        ),
        {
          tag: 'notice',
          item: {
            Update: update(input)
              .becomes(noticeTransitions.claim, input.now)
              .expectVersion(input.noticeVersion)
              .needsAttentionAt(input.leaseUntil)
              .countAttempt()
              .keep('language', input.words?.language)
              .keep('templateVersion', input.words?.templateVersion)
              .keep('ownWordsVersion', input.words?.ownWordsVersion)
              .build(),
          },
        },
      ]);
      return lost.length === 0 ? input.noticeVersion + 1 : null;
    },
    settle: async (input) => {
      const command = update(input)
        .becomes(noticeTransitions[input.event], input.now)
        .expectVersion(input.noticeVersion)
        .needsAttentionAt(input.attentionAt)
        .leavesTheList()
        .keep('reason', input.reason)
        .keep('sentAt', input.sentAt)
        .keep('providerMessageId', input.providerMessageId)
        .keep('possibleDuplicate', input.possibleDuplicate)
        .build();
      const answer = await unlessRefused(() =>
        table.documents.send(new UpdateCommand({ ...command, ReturnValues: 'ALL_NEW' })),
      );
      if (answer !== null) return { ok: true, notice: decode(answer.Attributes ?? {}) };
      return { ok: false, reason: 'not-allowed', notice: await find(input) };
    },
    postpone: (input) =>
      conditionHolds(() =>
        table.documents.send(
          new UpdateCommand(
            update(input).expectVersion(input.noticeVersion).inOutbox().needsAttentionAt(input.attentionAt).build(),
          ),
        ),
      ),
  };
};
