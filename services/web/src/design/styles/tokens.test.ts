import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours. */
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

const colour = (name: string, theme: 'light' | 'dark') => {
  const value = pairs.get(name)?.[theme];
  if (value === undefined)
    throw new Error(`tokens.css has no colour pair called --${name}. Add it, or correct the name in this test.`);
  return value;
};

const grounds = ['page', 'surface', 'sunken', 'hover', 'selected'];
const washes = ['problem', 'warning', 'success', 'info'];
const text = [
  ...grounds.flatMap((ground) =>
    ['ink', 'ink-soft', 'ink-faint', 'accent', 'accent-hover', 'problem', 'warning', 'success', 'info'].map((ink) => [
      ink,
      ground,
    ]),
  ),
  ...washes.flatMap((wash) => [wash, 'ink', 'ink-soft', 'accent'].map((ink) => [ink, `${wash}-wash`])),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-problem', 'problem-fill'],
] as [string, string][];
const edges = ['page', 'surface', 'sunken', 'hover'].flatMap((ground) => [
  ['line-strong', ground],
  ['focus', ground],
]) as [string, string][];

describe.each(['light', 'dark'] as const)('colours in the %s theme', (theme) => {
  it.each(text)('%s can be read on %s', (ink, ground) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('%s can be seen on %s', (edge, ground) => {
    expect(contrast(colour(edge, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  it('says what is said in ink at more than 7 to 1', () => {
    for (const ground of grounds)
      expect(contrast(colour('ink', theme), colour(ground, theme))).toBeGreaterThanOrEqual(7);
  });
});

it('never moves anything for longer than 200 ms', () => {
  const motions = [...css.matchAll(/--motion-(?:quick|move): (\d+)ms/g)].map(([, ms]) => Number(ms));
  expect(motions.length).toBeGreaterThan(0);
  expect(Math.max(...motions)).toBeLessThanOrEqual(200);
});
