import { expect, it } from 'vitest';
import { defaults, optionsOf } from './options.ts';
import { isProven, soak } from './soak.ts';
import { tableOf } from './table.ts';

const small = {
  ...{ notices: 120, mailers: 2, minutes: 2, lostAnswers: 5, lostEvents: 5 },
  ...{ killMailerEach: 120, killEmulatorEach: 200, seed: 1 },
};

it('a small soak, with both killed at least once, loses nothing and repeats nothing unmarked', async () => {
  const result = await soak(small, () => {});
  expect(result).toMatchObject({ notices: 120, lost: 0, waiting: 0, unmarked: 0, finished: true });
  expect(result.accepted + result.withAPerson).toBe(120);
  expect(result.mailerKills).toBeGreaterThan(0);
  expect(result.emulatorKills).toBeGreaterThan(0);
  expect(isProven(result)).toBe(true);
  expect(isProven({ ...result, lost: 1 })).toBe(false);
  expect(isProven({ ...result, unmarked: 1 })).toBe(false);
  expect(isProven({ ...result, finished: false })).toBe(false);
  expect(tableOf(small, result).join('\n')).toMatch(/LOST +0\n/);
}, 120_000);

it('takes numbers by name, and refuses anything else', () => {
  expect(optionsOf(['--', '--notices', '500', '--kill-mailer-each', '50'])).toEqual({
    ...defaults,
    notices: 500,
    killMailerEach: 50,
  });
  expect(() => optionsOf(['--notices', 'many'])).toThrow('--notices needs a number above nought');
  expect(() => optionsOf(['--speed', '9'])).toThrow();
});
