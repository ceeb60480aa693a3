import type { ImportRow } from '@waymark/contracts';
import { displayName, importFieldName, type RowResult } from '@waymark/domain';
import type { IntakeRow, Mapping } from '@waymark/intake';
import type { DecidedUnit } from './decide-units.ts';
import { candidateView, type OkRow, type RowMatch } from './match-rows.ts';
import { issueOfCell, issueOfDifference, issueOfMatching, issueOfRefusal } from './row-issue.ts';

/** The name in a row: in an export of adults, the adult's. */
const nameIn = ({ record }: OkRow): string => {
  if ('forename' in record) return displayName(record);
  return record.name ?? '';
};

/** A row before anything is decided about it: refused, unless something becomes of it. */
export const baseRow = (row: IntakeRow, mapping: Mapping): ImportRow => ({
  rowNumber: row.rowNumber,
  outcome: 'refused',
  name: row.outcome === 'ok' ? nameIn(row) : '',
  pupilId: null,
  changes: [],
  issues: row.issues.map((issue) => issueOfCell(issue, mapping)),
  candidates: [],
});

const matchedRow = (base: ImportRow, match: RowMatch): ImportRow => {
  if (match.is === 'ask') {
    const issues = [...base.issues, issueOfMatching(match.code, 'ask')];
    return { ...base, outcome: 'ask', issues, candidates: match.candidates.map(candidateView) };
  }
  if (match.is === 'refused') {
    const severity = match.code === 'left-out' ? 'warning' : 'error';
    return { ...base, issues: [...base.issues, issueOfMatching(match.code, severity)] };
  }
  return base;
};

/** What a row still asks: once the answer about court orders clears its adult, no more who checked them. */
const stillAsked = ({ issues }: ImportRow, { changes }: RowResult): ImportRow['issues'] =>
  changes.some(({ field }) => field === 'cleared') ? issues.filter(({ code }) => code !== 'order-unknown') : issues;

const decidedRow = (base: ImportRow, { unit, decision }: DecidedUnit, result: RowResult | undefined): ImportRow => {
  const pupilId = unit.isNew ? null : unit.pupilId;
  if (!decision.ok) return { ...base, pupilId, issues: [...base.issues, issueOfRefusal(decision.reason)] };
  if (result === undefined) return base;
  return {
    ...base,
    pupilId,
    outcome: result.outcome,
    changes: result.changes.map((change) => ({ ...change, field: importFieldName(change.field) })),
    issues: [...stillAsked(base, result), ...result.differences.map(issueOfDifference)],
  };
};

interface RowsView {
  readonly rows: readonly IntakeRow[];
  readonly mapping: Mapping;
  readonly matches: ReadonlyMap<number, RowMatch>;
  readonly units: readonly DecidedUnit[];
}

/** Every row of the table with what becomes of it, in its order: none is left out, whatever is wrong with it. */
export const rowsView = ({ rows, mapping, matches, units }: RowsView): ImportRow[] => {
  const unitOf = new Map(units.flatMap((decided) => decided.rows.map((row) => [row.rowNumber, decided] as const)));
  const results = new Map(
    units.flatMap(({ decision }) =>
      decision.ok ? decision.applied.rows.map((result) => [result.rowNumber, result] as const) : [],
    ),
  );
  return rows.map((row) => {
    const base = baseRow(row, mapping);
    const match = matches.get(row.rowNumber);
    const matched = match === undefined ? base : matchedRow(base, match);
    const decided = unitOf.get(row.rowNumber);
    return decided === undefined ? matched : decidedRow(matched, decided, results.get(row.rowNumber));
  });
};

/** How many rows have which outcome. */
export const countsOf = (rows: readonly ImportRow[]): Record<ImportRow['outcome'], number> => {
  const counts = { create: 0, change: 0, same: 0, ask: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
};
