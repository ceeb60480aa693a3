/** A drawing on a 16-unit grid: a line, a solid, or both. */
type Shape = { readonly line?: string; readonly solid?: string };

const circle = 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z';

/** Every kind of state: its word, its shape and its colour. No two in one family share a shape, so grey print still tells them apart. */
export const kinds = {
  'not-started': { word: 'Not started', tone: 'quiet', shape: { line: circle } },
  'in-progress': {
    word: 'In progress',
    tone: 'accent',
    shape: { line: circle, solid: 'M8 4.25a3.75 3.75 0 0 1 0 7.5z' },
  },
  done: { word: 'Done', tone: 'ink', shape: { line: 'M2.75 8.75 6.25 12.25 13.25 4.25' } },
  problem: {
    word: 'There is a problem',
    tone: 'problem',
    shape: { line: 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM8 5v3.75M8 11v.1' },
  },
  'on-track': { word: 'On track', tone: 'success', shape: { solid: circle } },
  'some-progress': { word: 'Some progress', tone: 'warning', shape: { solid: 'M8 2l6.75 12H1.25z' } },
  'not-yet': { word: 'Not yet', tone: 'problem', shape: { solid: 'M2.5 2.5h11v11h-11z' } },
  told: { word: 'Told', tone: 'success', shape: { line: `${circle}M5.25 8.25l2 2 3.5-4.25` } },
  held: { word: 'Held', tone: 'warning', shape: { line: 'M2.5 2.5h11v11h-11zM6.25 5.75v4.5M9.75 5.75v4.5' } },
  'not-told': { word: 'Not told', tone: 'problem', shape: { line: `${circle}M3.8 3.8l8.4 8.4` } },
} as const satisfies Record<string, { readonly word: string; readonly tone: string; readonly shape: Shape }>;

/** What can be said of a thing: how far it is, how it is going, or whether someone was told. */
export type StatusKind = keyof typeof kinds;

/** The drawing of a kind, with whichever part it has. */
export const shapeOf = (kind: StatusKind): Shape => kinds[kind].shape;
