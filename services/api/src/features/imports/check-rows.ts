import type { ImportSettling } from '@waymark/contracts';
import type { CalendarDate, ImportPlan, PupilFile, PupilId, RollRow, SchoolId } from '@waymark/domain';
import { decideUnits } from './decide-units.ts';
import { findHolders, type HoldersOfUpns } from './find-holders.ts';
import type { ImportCheck } from './import-blobs.ts';
import { matchRows, type OkRow } from './match-rows.ts';
import { questionsOf } from './questions.ts';
import type { ReadUpload } from './read-upload.ts';
import { hasColumn } from './record-of-row.ts';
import { groupsOf } from './row-issue.ts';
import { rowsView } from './rows-view.ts';
import { tablePart } from './table-view.ts';
import { unitsOfRows } from './units-of-rows.ts';

interface CheckRows {
  readonly schoolId: SchoolId;
  readonly today: CalendarDate;
  readonly roll: readonly RollRow[];
  readonly read: (pupilId: PupilId) => Promise<{ readonly file: PupilFile } | null>;
  /** Whom of the trust these UPNs belong to: children who have left the roll, or of another school. */
  readonly holdersOfUpns: HoldersOfUpns;
  readonly newPupilId: () => PupilId;
  readonly newId: () => string;
}

const answersOf = (settled: ImportSettling): ImportPlan['answers'] => ({
  ordersChecked: settled.answers?.ordersChecked ?? null,
  nextReviewOn: settled.answers?.nextReviewOn ?? null,
});

/** What rows about children would do: shown row by row, and planned child by child. Nothing is written. */
export const checkRows = async (
  deps: CheckRows,
  upload: ReadUpload,
  settled: ImportSettling,
): Promise<{ check: ImportCheck; plan: ImportPlan }> => {
  const { schoolId, today, newId, newPupilId } = deps;
  const ok = upload.rows.filter((row): row is OkRow => row.outcome === 'ok');
  const onRoll = matchRows(ok, deps.roll, settled.answers?.matches ?? {});
  const matches = await findHolders(ok, onRoll, deps.holdersOfUpns);
  const answers = answersOf(settled);
  const planned = unitsOfRows(ok, { matches, has: hasColumn(upload.mapping), newPupilId });
  const units = await decideUnits({ read: deps.read, context: { schoolId, today, newId, answers } }, planned);
  const byRow = matches.flatMap((match, at) => {
    const row = ok[at];
    return row === undefined ? [] : [[row.rowNumber, match] as const];
  });
  const rows = rowsView({ rows: upload.rows, mapping: upload.mapping, matches: new Map(byRow), units });
  const view = {
    problem: null,
    ...tablePart(upload),
    questions: questionsOf(units, answers),
    settled,
    groups: groupsOf(rows),
  };
  const changing = units.filter(({ decision }) => decision.ok && !decision.applied.same);
  return {
    check: { view, rows },
    plan: { schoolId, answers, units: changing.map(({ unit }) => unit), trustUnits: [] },
  };
};
