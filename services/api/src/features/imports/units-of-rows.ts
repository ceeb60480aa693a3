import type { PupilId, PupilUnit } from '@waymark/domain';
import type { OkRow, RowMatch } from './match-rows.ts';
import { contactRecordOf, ehcpRecordOf, type Has, pupilRecordOf, registerRecordOf } from './record-of-row.ts';

/** A child's part of the import with the rows that it stands for. */
export interface PlannedUnit {
  readonly unit: PupilUnit;
  readonly rows: readonly OkRow[];
}

interface Placed {
  readonly row: OkRow;
  readonly pupilId: PupilId;
  readonly isNew: boolean;
}

const unitOfRow = ({ row, pupilId, isNew }: Placed, has: Has): PupilUnit | null => {
  const { record, rowNumber } = row;
  const child = { pupilId, isNew };
  switch (record.kind) {
    case 'pupils':
      return { kind: 'pupils', ...child, record: pupilRecordOf(rowNumber, record, has) };
    case 'contacts':
      return { kind: 'contacts', ...child, records: [contactRecordOf(rowNumber, record, has)] };
    case 'register':
      return { kind: 'register', ...child, record: registerRecordOf(rowNumber, record, has) };
    case 'ehcp-tracker':
      return { kind: 'ehcp-tracker', ...child, record: ehcpRecordOf(rowNumber, record, has) };
    default:
      return null;
  }
};

/** All adults of one child are one unit: they are written and undone together. */
const joined = (first: PlannedUnit, second: PlannedUnit): PlannedUnit => {
  const { unit } = first;
  if (unit.kind !== 'contacts' || second.unit.kind !== 'contacts') return first;
  return {
    unit: { ...unit, records: [...unit.records, ...second.unit.records] },
    rows: [...first.rows, ...second.rows],
  };
};

interface UnitsOfRows {
  readonly matches: readonly RowMatch[];
  readonly has: Has;
  readonly newPupilId: () => PupilId;
}

/** The rows that are about a child, as one unit for each child, in the order of the sheet. */
export const unitsOfRows = (
  rows: readonly OkRow[],
  { matches, has, newPupilId }: UnitsOfRows,
): readonly PlannedUnit[] => {
  const units = new Map<PupilId, PlannedUnit>();
  for (const [at, row] of rows.entries()) {
    const match = matches[at];
    if (match === undefined || match.is === 'ask' || match.is === 'refused') continue;
    const pupilId = match.is === 'child' ? match.pupilId : newPupilId();
    const unit = unitOfRow({ row, pupilId, isNew: match.is === 'new' }, has);
    if (unit === null) continue;
    const known = units.get(pupilId);
    const planned = { unit, rows: [row] };
    units.set(pupilId, known === undefined ? planned : joined(known, planned));
  }
  return [...units.values()];
};
