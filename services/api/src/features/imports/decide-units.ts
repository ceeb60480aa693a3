import { decideUnit, type PupilFile, type PupilId, type UnitContext, type UnitDecision } from '@waymark/domain';
import { inParallel } from '@waymark/runtime';
import type { PlannedUnit } from './units-of-rows.ts';

export interface DecidedUnit extends PlannedUnit {
  readonly decision: UnitDecision;
}

/** How many files are read at once: enough to hide the table's latency, few enough to leave it room. */
const atOnce = 16;

interface DecideUnits {
  /** Reads a child's file, perhaps a second old: a commit decides on it afresh. */
  readonly read: (pupilId: PupilId) => Promise<{ readonly file: PupilFile } | null>;
  readonly context: UnitContext;
}

/** What each child's rows would do to her file. Files are read only of children whom the school has. */
export const decideUnits = ({ read, context }: DecideUnits, units: readonly PlannedUnit[]): Promise<DecidedUnit[]> =>
  inParallel(atOnce, units, async (planned) => {
    const loaded = planned.unit.isNew ? null : await read(planned.unit.pupilId);
    return { ...planned, decision: decideUnit(loaded?.file ?? null, planned.unit, context) };
  });
