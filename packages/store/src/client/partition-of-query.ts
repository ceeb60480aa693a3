/** A value as the document client or the plain client writes it, where it is a string. */
export const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('S' in value)) return null;
  return typeof value.S === 'string' ? value.S : null;
};

/** A property of something that may be no object at all. */
export const propertyOf = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name) ? Reflect.get(holder, name) : undefined;

/**
 * The one value to which a query's key condition binds the partition attribute; null where there is none, several, or
 * the condition is written in a way not known here.
 */
export const partitionOfQuery = (input: unknown, partitionAttribute: string): string | null => {
  const condition = propertyOf(input, 'KeyConditionExpression');
  if (typeof condition !== 'string') return null;
  const bound = [...condition.matchAll(/(#?\w+)\s*=\s*(:\w+)/g)].filter(([, name = '']) => {
    const resolved = name.startsWith('#') ? propertyOf(propertyOf(input, 'ExpressionAttributeNames'), name) : name;
    return resolved === partitionAttribute;
  });
  const [only, ...others] = bound;
  if (only?.[2] === undefined || others.length > 0) return null;
  return textOf(propertyOf(propertyOf(input, 'ExpressionAttributeValues'), only[2]));
};
