import type { Measurement } from './measurement.ts';

const heads = ['what', 'budget', 'measured', ''] as const;

/** The measurements as lines of text, one column under the other. */
export const tableOf = (measurements: readonly Measurement[]): readonly string[] => {
  const rows = measurements.map(({ what, budget, measured, verdict }) => [
    what,
    budget,
    measured,
    verdict === 'over' ? 'OVER' : verdict,
  ]);
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(heads), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)];
};
