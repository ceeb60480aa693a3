import type { Item } from '../rows/codec.ts';
import type { Key } from '../table/keys.ts';
import type { Write } from './table-client.ts';

/** What a condition compares: a stored attribute and the value it must still have. */
export interface Expectation {
  readonly attribute: string;
  readonly value: string | number;
}

/** Builders of conditional writes: what is created must be absent, what is changed must stand as it was read. */
export const writesTo = (TableName: string) => {
  const asExpected = (expected: Expectation | null) =>
    expected === null
      ? { ConditionExpression: 'attribute_exists(pk)' }
      : {
          ConditionExpression: '#expected = :expected',
          ExpressionAttributeNames: { '#expected': expected.attribute },
          ExpressionAttributeValues: { ':expected': expected.value },
        };

  return {
    create: <Tag extends string>(tag: Tag, key: Key, attributes: Item): Write<Tag> => ({
      tag,
      item: { Put: { TableName, Item: { ...key, ...attributes }, ConditionExpression: 'attribute_not_exists(pk)' } },
    }),
    replace: <Tag extends string>(tag: Tag, key: Key, attributes: Item, expected: Expectation | null): Write<Tag> => ({
      tag,
      item: { Put: { TableName, Item: { ...key, ...attributes }, ...asExpected(expected) } },
    }),
    remove: <Tag extends string>(tag: Tag, key: Key, expected: Expectation | null): Write<Tag> => ({
      tag,
      item: { Delete: { TableName, Key: { ...key }, ...asExpected(expected) } },
    }),
    expect: <Tag extends string>(tag: Tag, key: Key, expected: Expectation): Write<Tag> => ({
      tag,
      item: {
        ConditionCheck: {
          TableName,
          Key: { ...key },
          ConditionExpression: '#expected = :expected',
          ExpressionAttributeNames: { '#expected': expected.attribute },
          ExpressionAttributeValues: { ':expected': expected.value },
        },
      },
    }),
    /** A derived row: written in the transaction of the file it is derived from, whose version is its condition. */
    derive: <Tag extends string>(tag: Tag, key: Key, attributes: Item): Write<Tag> => ({
      tag,
      item: { Put: { TableName, Item: { ...key, ...attributes } } },
    }),
    underive: <Tag extends string>(tag: Tag, key: Key): Write<Tag> => ({
      tag,
      item: { Delete: { TableName, Key: { ...key } } },
    }),
  };
};
