import { isColumnName } from '../kinds/column-names.ts';
import { looksLikeData } from './cell-shapes.ts';
import type { RawRow } from './table.ts';

/** Titles, dates of the export and blank rows come first; nobody puts more of them than this. */
const searched = 25;

const filled = (row: RawRow): string[] => row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

function nameScore(row: RawRow): number {
  const cells = filled(row);
  const names = cells.filter(isColumnName).length;
  const data = cells.filter(looksLikeData).length;
  return names < 2 && names * 2 <= cells.length ? 0 : names - data * 2;
}

/** A row of words above a row with values: a header although none of its words is known. */
function unknownHeader(rows: readonly RawRow[]): number {
  return rows.findIndex((row, at) => {
    const cells = filled(row);
    const below = rows.slice(at + 1).find((one) => filled(one).length > 0);
    const enough = cells.length >= 2 || rows.every((one) => filled(one).length < 2);
    return (
      enough && !cells.some(looksLikeData) && below !== undefined && !filled(row).every((cell) => /^\d+$/.test(cell))
    );
  });
}

/** How much a sheet looks like a list: by its best row of column names, then by how many rows it has. */
export function nameScoreOfSheet(rows: readonly RawRow[]): number {
  return Math.max(0, ...rows.slice(0, searched).map(nameScore)) + Math.min(rows.length, 5000) / 10_000;
}

/**
 * Where the column names stand, counted from 0; -1 where the first row is a person already, as in cells pasted without
 * their header.
 */
export function findHeader(rows: readonly RawRow[]): number {
  const first = rows.slice(0, searched);
  const scores = first.map(nameScore);
  const best = Math.max(0, ...scores);
  if (best > 0) return scores.indexOf(best);
  const startsWithData = first.find((row) => filled(row).length > 1)?.cells.some((cell) => looksLikeData(cell));
  return startsWithData ? -1 : unknownHeader(first);
}
