/** One measured thing. `ok` and `over` hold it to its budget; a thing that is only told has neither. */
export interface Measurement {
  readonly what: string;
  readonly budget: string;
  readonly measured: string;
  readonly verdict: 'ok' | 'over' | '';
}

/** One subject of the bench: measures, cleans up after itself, and gives its lines. Throws where it could not measure. */
export interface Part {
  readonly name: string;
  readonly run: () => Promise<readonly Measurement[]>;
}

type Unit = 's' | 'ms' | 'RCU' | 'MB' | 'KB' | '×' | 'queries';

const digits: Readonly<Record<Unit, number>> = { s: 2, ms: 1, RCU: 1, MB: 0, KB: 0, '×': 2, queries: 0 };

const spoken = (value: number, unit: Unit): string => `${value.toFixed(digits[unit])} ${unit}`;

/** Something with a budget; it is over where the value is greater. `aside` is shown behind the value. */
export const heldTo = (what: string, budget: number, value: number, unit: Unit, aside = ''): Measurement => ({
  what,
  budget: `≤ ${budget} ${unit}`,
  measured: `${spoken(value, unit)}${aside === '' ? '' : ` (${aside})`}`,
  verdict: value <= budget ? 'ok' : 'over',
});

/** Something that is worth knowing beside the rest. */
export const told = (what: string, measured: string): Measurement => ({ what, budget: '', measured, verdict: '' });
