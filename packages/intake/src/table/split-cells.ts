import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Delimiter, RawRow } from './table.ts';

const delimiters: readonly Delimiter[] = [',', '\t', ';', '|'];

/** More open quotation marks than this and the file is refused: each costs another reading of the rest. */
const maxMendings = 20;

const relaxed = { relax_column_count: true, relax_quotes: true, record_delimiter: '\n' } as const;

function cellsOf(line: string, delimiter: Delimiter, quote: '"' | false): readonly string[] | null {
  try {
    const [cells] = parse(line, { relax_column_count: true, record_delimiter: '\n', delimiter, quote });
    return cells ?? [''];
  } catch {
    return null;
  }
}

/** A line with its quotation marks taken as letters; those at a cell's ends are dropped. */
function literalCells(line: string, delimiter: Delimiter): readonly string[] {
  const cells = cellsOf(line, delimiter, false) ?? [line];
  return cells.map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
}

interface ReadRecord {
  readonly cells: string[];
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Every record up to the end, or up to the one whose quotation mark never closes. Lines count from 0. */
function readRecords(lines: readonly string[], delimiter: Delimiter): { records: ReadRecord[]; complete: boolean } {
  const records: ReadRecord[] = [];
  let next = 0;
  try {
    parse(lines.map((line) => `${line}\n`).join(''), {
      ...relaxed,
      delimiter,
      on_record: (cells: string[], { lines: read }: { lines: number }) => {
        records.push({ cells, firstLine: next, lastLine: read - 1 });
        next = read;
        return null;
      },
    });
    return { records, complete: true };
  } catch (error) {
    if (error instanceof CsvError) return { records, complete: false };
    throw error;
  }
}

/**
 * Whether a record over several lines took in rows that are not its own, because its quotation mark was left open: a
 * later row closed it in the middle of a cell (the mark then stays in the text), or its last line is by itself a whole
 * row. A note that rightly runs over lines ends in half a row, which does not read by itself.
 */
function swallowedRows(record: ReadRecord, lines: readonly string[], width: number, delimiter: Delimiter): boolean {
  if (record.lastLine === record.firstLine) return false;
  if (record.cells.some((cell) => cell.startsWith('"') && cell.includes('\n'))) return true;
  const last = cellsOf(lines[record.lastLine] ?? '', delimiter, '"');
  return width > 1 && last !== null && last.length === width;
}

function commonestWidth(records: readonly ReadRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The cells of every row of the text; `line` is where the last bearable quotation mark was left open. */
export function splitCells(
  text: string,
  delimiter: Delimiter,
): { ok: true; rows: readonly RawRow[] } | { ok: false; line: number } {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const rows: RawRow[] = [];
  const add = (cells: readonly string[], unclosedQuote: boolean) =>
    rows.push({ rowNumber: rows.length + 1, cells, unclosedQuote });
  let from = 0;
  for (let mendings = 0; from < lines.length; mendings += 1) {
    const rest = lines.slice(from);
    const { records, complete } = readRecords(rest, delimiter);
    const width = commonestWidth(records);
    const swallowed = records.findIndex((record) => swallowedRows(record, rest, width, delimiter));
    const good = swallowed === -1 ? records : records.slice(0, swallowed);
    for (const { cells } of good) add(cells, false);
    if (complete && swallowed === -1) return { ok: true, rows };
    const broken = (good.at(-1)?.lastLine ?? -1) + 1;
    if (mendings === maxMendings) return { ok: false, line: from + broken + 1 };
    add(literalCells(rest[broken] ?? '', delimiter), true);
    from += broken + 1;
  }
  return { ok: true, rows };
}

/** The mark between cells: the one that cuts most of the first rows into the same number of cells. */
export function guessDelimiter(text: string, tabsFirst: boolean): Delimiter {
  const named = /^sep=(.)/.exec(text)?.[1];
  const declared = delimiters.find((delimiter) => delimiter === named);
  if (declared !== undefined) return declared;
  const sample = text.split(/\r\n?|\n/, 40).filter((line) => line.trim() !== '');
  if (tabsFirst && sample.some((line) => line.includes('\t'))) return '\t';
  const scored = delimiters.map((delimiter) => {
    const widths = sample.map((line) => (cellsOf(line, delimiter, '"') ?? literalCells(line, delimiter)).length);
    const counts = new Map<number, number>();
    for (const width of widths.filter((one) => one > 1)) counts.set(width, (counts.get(width) ?? 0) + 1);
    const best = Math.max(0, ...[...counts].map(([width, rows]) => rows * rows * Math.log2(width)));
    return { delimiter, best };
  });
  return scored.reduce((a, b) => (b.best > a.best ? b : a)).delimiter;
}
