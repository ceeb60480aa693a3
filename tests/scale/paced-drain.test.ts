import { expect, it } from 'vitest';
import { drained } from './paced-drain.fixture.ts';

it.each([
  [14, 0],
  [14, 5],
  [150, 5],
])(
  'at %i a second, seen %i seconds too long, all leave as fast as they are taken and each is handed over once',
  async (perSecond, lagSeconds) => {
    const messages = perSecond * 60 * 5;
    expect(await drained(messages, { perSecond, lagSeconds })).toEqual({
      minutes: 5,
      mostASecond: perSecond,
      handed: messages,
    });
  },
);
