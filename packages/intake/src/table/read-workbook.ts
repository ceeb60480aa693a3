import readWorkbookSheets from 'read-excel-file/universal';
import type { RawRow } from './table.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly RawRow[];
}

/** A cell as text: a date as its day (2026-02-13), a number as it is stored, so that no digit is lost. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** The sheets of an .xlsx workbook that hold anything; null where it cannot be opened. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[] | null> {
  const copy = new Uint8Array(bytes);
  try {
    const sheets = await readWorkbookSheets(copy.buffer, { parseNumber: (text: string) => text, trim: false });
    return sheets
      .map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((row, at) => ({ rowNumber: at + 1, cells: row.map(cellText), unclosedQuote: false })),
      }))
      .filter(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell.trim() !== '')));
  } catch {
    return null;
  }
}
