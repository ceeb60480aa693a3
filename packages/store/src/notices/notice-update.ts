import type { Instant, NoticeState } from '@waymark/domain';
import type { Key } from '../table/keys.ts';

interface Place {
  readonly tableName: string;
  readonly key: Key;
  readonly outPk: string;
}

interface Parts {
  readonly set: readonly string[];
  readonly remove: readonly string[];
  readonly conditions: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
}

interface Transition {
  readonly from: readonly NoticeState[];
  readonly to: NoticeState;
}

type Kept =
  | 'reason'
  | 'sentAt'
  | 'providerMessageId'
  | 'possibleDuplicate'
  | 'language'
  | 'templateVersion'
  | 'ownWordsVersion';

/** A conditional update of a message, written step by step so that it reads like the rule it follows. */
export interface NoticeUpdate {
  /** The state it goes to, from one of those it may be in; counts the version and adds to the history. */
  becomes(transition: Transition, at: Instant): NoticeUpdate;
  /** The version it must still have; undefined: any. */
  expectVersion(version: number | undefined): NoticeUpdate;
  inOutbox(): NoticeUpdate;
  /** The moment to look at it again; null takes it out of the outbox. */
  needsAttentionAt(at: Instant | null): NoticeUpdate;
  countAttempt(): NoticeUpdate;
  leavesTheList(): NoticeUpdate;
  /** Keeps a fact about it; undefined leaves what is there. */
  keep(fact: Kept, value: string | number | boolean | null | undefined): NoticeUpdate;
  build(): {
    TableName: string;
    Key: { pk: string; sk: string };
    UpdateExpression: string;
    ConditionExpression: string;
    ExpressionAttributeNames?: Record<string, string>;
    ExpressionAttributeValues: Record<string, unknown>;
  };
}

const nothing: Parts = { set: [], remove: [], conditions: ['attribute_exists(pk)'], names: {}, values: {} };

const withParts = (place: Place, parts: Parts): NoticeUpdate => {
  const and = (more: Partial<Parts>): NoticeUpdate =>
    withParts(place, {
      set: [...parts.set, ...(more.set ?? [])],
      remove: [...parts.remove, ...(more.remove ?? [])],
      conditions: [...parts.conditions, ...(more.conditions ?? [])],
      names: { ...parts.names, ...more.names },
      values: { ...parts.values, ...more.values },
    });

  return {
    becomes: ({ from, to }, at) => {
      const states = Object.fromEntries(from.map((state, n) => [`:from${n}`, state]));
      return and({
        set: ['#state = :to', '#version = #version + :one', '#history = list_append(#history, :happened)'],
        conditions: [`#state IN (${Object.keys(states).join(', ')})`],
        names: { '#state': 'state', '#version': 'version', '#history': 'history' },
        values: { ...states, ':to': to, ':one': 1, ':happened': [{ state: to, at }] },
      });
    },
    expectVersion: (version) =>
      version === undefined
        ? and({})
        : and({ conditions: ['#version = :v'], names: { '#version': 'version' }, values: { ':v': version } }),
    inOutbox: () => and({ conditions: ['attribute_exists(outPk)'] }),
    needsAttentionAt: (at) =>
      at === null
        ? and({ remove: ['attentionAt', 'outPk', 'outSk'] })
        : and({
            set: ['attentionAt = :attention', 'outPk = :outPk', 'outSk = :attention'],
            values: { ':attention': at, ':outPk': place.outPk },
          }),
    countAttempt: () => and({ set: ['attempts = attempts + :attempt'], values: { ':attempt': 1 } }),
    leavesTheList: () => and({ remove: ['listPk', 'listSk'] }),
    keep: (fact, value) =>
      value === undefined
        ? and({})
        : and({ set: [`#${fact} = :${fact}`], names: { [`#${fact}`]: fact }, values: { [`:${fact}`]: value } }),
    build: () => ({
      TableName: place.tableName,
      Key: { ...place.key },
      UpdateExpression: [
        ...(parts.set.length > 0 ? [`SET ${parts.set.join(', ')}`] : []),
        ...(parts.remove.length > 0 ? [`REMOVE ${parts.remove.join(', ')}`] : []),
      ].join(' '),
      ConditionExpression: parts.conditions.join(' AND '),
      ...(Object.keys(parts.names).length > 0 && { ExpressionAttributeNames: { ...parts.names } }),
      ExpressionAttributeValues: { ...parts.values },
    }),
  };
};

/** Begins an update of one message. */
export const noticeUpdate = (place: Place): NoticeUpdate => withParts(place, nothing);
