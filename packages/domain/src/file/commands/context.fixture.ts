import { date, instantAt } from '../../calendar/index.ts';
import { staffIdSchema } from '../../ids/index.ts';
import type { CommandContext } from './context.ts';

/** A SENCO at work on a Monday in November 2026. */
export const context: CommandContext = {
  today: date('2026-11-23'),
  now: instantAt(date('2026-11-23'), '09:30'),
  by: { id: staffIdSchema.parse('01K00000000000000000000009'), name: 'Priya Nair' },
  maySafeguard: false,
};

interface Decision {
  readonly ok: boolean;
  readonly faults?: readonly { readonly path: string; readonly message: string }[];
}

/** Where a command was refused; empty: it was not. */
export const faultPaths = (decision: Decision): string[] => (decision.faults ?? []).map(({ path }) => path);

/** The file that a command made; fails the test where it was refused. */
export const fileOf = <File>(
  decision: { ok: true; file: File } | { ok: false; faults: Decision['faults'] & {} },
): File => {
  if (!decision.ok) throw new Error(`refused: ${faultPaths(decision).join(', ')}`);
  return decision.file;
};
