import { expect, it } from 'vitest';
import { createTypedText } from './typed-text.ts';

it('gives back what was typed for the school, to come back to', () => {
  const typed = createTypedText();
  typed.keep('a', 'zoe');
  expect(typed.read('a')).toBe('zoe');
});

it('does not look for it in another school, nor keeps it beyond one', () => {
  const typed = createTypedText();
  typed.keep('a', 'zoe');
  expect(typed.read('b')).toBe('');
  typed.keep('b', 'sam');
  expect(typed.read('a')).toBe('');
});
