import { expect, test } from 'vitest';
import * as z from 'zod';
import { parseConfig } from './parse-config.ts';

const schema = z.object({
  TABLE_NAME: z.string().min(3),
  SHARDS: z.coerce.number().default(8),
  SECRET: z.string().min(32),
});

test('settings are read with their defaults', () => {
  const secret = 's'.repeat(32);
  expect(parseConfig(schema, { TABLE_NAME: 'waymark', SECRET: secret, PATH: '/bin' })).toEqual({
    TABLE_NAME: 'waymark',
    SHARDS: 8,
    SECRET: secret,
  });
});

test('every variable at fault is named, and none of what they hold', () => {
  const read = () => parseConfig(schema, { SECRET: 'hunter2' });
  expect(read).toThrow(/TABLE_NAME is missing.*SECRET is wrong/);
  expect(read).not.toThrow(/hunter2/);
});
