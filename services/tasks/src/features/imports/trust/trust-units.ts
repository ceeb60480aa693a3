import type { TrustRefusal, TrustUnit } from '@waymark/domain';
import { digestOf } from '../fact-rows.ts';
import { calendarRow } from './calendar-row.ts';
import { contactRow } from './contact-row.ts';
import { schoolRow } from './school-row.ts';
import { staffRow } from './staff-row.ts';
import type { RowWrite, TrustRowDeps, TrustRowNow } from './trust-row.ts';

const rowNow = (deps: TrustRowDeps, unit: TrustUnit): Promise<TrustRowNow> => {
  switch (unit.kind) {
    case 'professionals':
      return contactRow(deps, unit);
    case 'schools':
      return schoolRow(deps, unit);
    case 'term-dates':
      return calendarRow(deps, unit);
    case 'staff':
      return staffRow(deps, unit);
  }
};

interface Turn {
  readonly from: unknown;
  readonly to: unknown;
}

const attempts = 4;

/**
 * Turns a row from what it was into what it is to be. Where it is that already nothing is done, so a second delivery
 * changes nothing; where it is neither, somebody changed it.
 */
const turn = async (deps: TrustRowDeps, unit: TrustUnit, { from, to }: Turn): Promise<RowWrite> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const row = await rowNow(deps, unit);
    if (digestOf(row.value) === digestOf(to)) return 'done';
    if (digestOf(row.value) !== digestOf(from)) return 'changed-meanwhile';
    const written = await row.put(to);
    if (written !== 'changed-meanwhile') return written;
  }
  return 'changed-meanwhile';
};

/** Writes one row of the trust's own as the check showed it; refused where it is no longer as it was then. */
export const writeTrustUnit = async (deps: TrustRowDeps, unit: TrustUnit): Promise<TrustRefusal | null> => {
  const written = await turn(deps, unit, { from: unit.before, to: unit.after });
  return written === 'done' ? null : 'changed-since-check';
};

/** Takes one row back, if it is still as the import left it. Null: it was; else why it stays. */
export const undoTrustUnit = async (deps: TrustRowDeps, unit: TrustUnit): Promise<Exclude<RowWrite, 'done'> | null> => {
  const written = await turn(deps, unit, { from: unit.after, to: unit.before });
  return written === 'done' ? null : written;
};
