import { cleanCell } from './cell-shapes.ts';
import { findHeader } from './find-header.ts';
import { maxRows } from './limits.ts';
import { refuse } from './problems.ts';
import type { Delimiter, Encoding, OddRow, RawRow, SkippedRow, TableResult, TableRow } from './table.ts';

/** "Total: 63", "Total pupils 63", "No. of pupils: 63", "Count 63". */
const totalLine =
  /^(grand |sub-?)?(totals?|count|sum|(no\.?|number) of (pupils|children|students|rows|records|contacts))\b/i;
const numberOnly = /^[\d.,%\s]+$/;

/** How many cells there are up to the last that holds something. */
const used = (row: RawRow): number => row.cells.findLastIndex((cell) => cell.trim() !== '') + 1;

const isBlank = (row: RawRow): boolean => row.cells.every((cell) => cell.trim() === '');

function isTotal(row: RawRow): boolean {
  const cells = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [label, ...rest] = cells;
  if (label === undefined || !totalLine.test(label) || label.length > 40) return false;
  return rest.every((cell) => numberOnly.test(cell)) && (rest.length > 0 || /\d|total/i.test(label));
}

const skips = {
  blank: 'The row is blank.',
  title: 'The row stands above the column names.',
  total: 'The row is a total, not a person.',
  'repeated-header': 'The row repeats the column names.',
} as const satisfies Record<SkippedRow['why'], string>;

const skip = (rowNumber: number, why: SkippedRow['why']): SkippedRow => ({ rowNumber, why, reason: skips[why] });

function oddity(row: RawRow, width: number): OddRow | null {
  const { rowNumber, cells } = row;
  if (row.unclosedQuote) {
    return {
      rowNumber,
      code: 'unclosed-quote',
      message: `A quotation mark in row ${rowNumber} opens and never closes, so its cells may be cut in the wrong places.`,
      fix: 'Close or remove the quotation mark in the file, or check this row by eye.',
    };
  }
  if (used(row) > width) {
    return {
      rowNumber,
      code: 'too-many-cells',
      message: `Row ${rowNumber} has ${used(row)} cells and the header has ${width}. A comma inside a cell may have moved the rest.`,
      fix: 'Put the cell with the comma in quotation marks, or check this row by eye.',
    };
  }
  if (cells.length >= width) return null;
  return {
    rowNumber,
    code: 'too-few-cells',
    message: `Row ${rowNumber} has ${cells.length} cells and the header has ${width}. The missing ones were read as empty.`,
    fix: 'Check that the row was not cut short.',
  };
}

/**
 * Trailing cells left off most rows are the table's way of writing, and no oddity. Cells too many always are, however
 * many rows have them: a comma that moved the cells of every row would otherwise pass for a column without a name.
 */
function oddRowsOf(rows: readonly RawRow[], named: number): readonly OddRow[] {
  const odd = rows.flatMap((row) => oddity(row, named) ?? []);
  const short = odd.filter(({ code }) => code === 'too-few-cells').length;
  return short * 2 > rows.length ? odd.filter(({ code }) => code !== 'too-few-cells') : odd;
}

export interface Source {
  readonly encoding: Encoding | 'xlsx';
  readonly delimiter: Delimiter | null;
  readonly sheetName: string | null;
  readonly otherSheets: readonly string[];
}

/** Finds the header, sets titles, blank rows and totals aside, and makes every row as wide as the widest. */
export function shapeTable(raw: readonly RawRow[], source: Source): TableResult {
  const all = raw.map((row) => ({ ...row, cells: row.cells.map(cleanCell) }));
  const filled = all.filter((row) => !isBlank(row));
  if (filled.length === 0) return refuse('empty');
  const headerAt = findHeader(filled);
  const header = filled[headerAt];
  const headerRow = header?.rowNumber ?? 0;
  const named = header ? header.cells.findLastIndex((cell) => cell.trim() !== '') + 1 : 0;
  const names = (header?.cells ?? []).map((cell) => cell.trim());
  const sameAsHeader = (row: RawRow) =>
    names.length > 1 && names.every((name, at) => name === (row.cells[at] ?? '').trim());

  const rows: RawRow[] = [];
  const skipped: SkippedRow[] = [];
  for (const row of all) {
    if (isBlank(row)) skipped.push(skip(row.rowNumber, 'blank'));
    else if (row.rowNumber < headerRow) skipped.push(skip(row.rowNumber, 'title'));
    else if (row.rowNumber === headerRow) continue;
    else if (isTotal(row)) skipped.push(skip(row.rowNumber, 'total'));
    else if (sameAsHeader(row)) skipped.push(skip(row.rowNumber, 'repeated-header'));
    else rows.push(row);
  }
  if (rows.length === 0) return refuse('no-rows');
  if (rows.length > maxRows) {
    const counted = rows.length.toLocaleString('en-GB');
    return refuse(
      'too-many-rows',
      `It has ${counted} rows. Up to ${maxRows.toLocaleString('en-GB')} can be read at a time.`,
    );
  }
  const width = rows.reduce((widest, row) => Math.max(widest, used(row)), named);
  const fit = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '');
  const oddRows = source.encoding === 'xlsx' ? [] : oddRowsOf(rows, headerRow > 0 ? named : width);
  const shaped: TableRow[] = rows.map(({ rowNumber, cells }) => ({ rowNumber, cells: fit(cells) }));
  return { ok: true, table: { ...source, headerRow, header: fit(names), rows: shaped, skipped, oddRows } };
}
