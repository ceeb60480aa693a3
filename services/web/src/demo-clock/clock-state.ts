/** How far a move of the demo's clock has come. */
export type ClockState = {
  readonly today: string;
  readonly moving: { readonly to: string; readonly done: number; readonly total: number } | null;
  readonly failed: boolean;
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const movingOf = (value: unknown): ClockState['moving'] =>
  isObject(value) && typeof value.to === 'string' && typeof value.done === 'number' && typeof value.total === 'number'
    ? { to: value.to, done: value.done, total: value.total }
    : null;

/** Reads what the demo's clock says of itself. Throws where it says nothing that can be read. */
export const readClockState = (value: unknown): ClockState => {
  if (!isObject(value) || typeof value.today !== 'string')
    throw new Error('The demo clock did not say what day it is. Load the page again.');
  return { today: value.today, moving: movingOf(value.moving), failed: value.failed === true };
};

/** The reason the clock gave for not moving, in its own words. */
export const refusalOf = (value: unknown): string =>
  isObject(value) && typeof value.reason === 'string' ? value.reason : 'The clock could not be moved. Try again.';
