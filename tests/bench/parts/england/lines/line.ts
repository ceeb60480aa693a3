import type { Measurement } from '../../../report/measurement.ts';

/**
 * Where a figure comes from: `measured` on the emulator; `extrapolated` from what was measured, in proportion; `model`, a
 * number of the England that is designed for; `assumed`, worked out with times of AWS that nothing here can measure.
 */
export type Basis = 'measured' | 'extrapolated' | 'model' | 'assumed';

interface Held {
  readonly budget: string;
  readonly kept: boolean;
}

/** One line of the table, with where its figure comes from. */
export const line = (what: string, basis: Basis, figure: string, held?: Held): Measurement => ({
  what: `england: ${what}`,
  budget: held?.budget ?? '',
  measured: `${basis}: ${figure}`,
  verdict: held === undefined ? '' : held.kept ? 'ok' : 'over',
});

/** `1,500,000`. */
export const grouped = (n: number): string => Math.round(n).toLocaleString('en-GB');

/** Three digits that mean something: `0.0216`, `5.46`, `1,240`. */
export const rough = (n: number): string => n.toLocaleString('en-GB', { maximumSignificantDigits: 3 });

/** `$1,234.50`. */
export const dollars = (usd: number): string =>
  `$${usd.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
