import { decodeText, looksBinary } from './decode-text.ts';
import { nameScoreOfSheet } from './find-header.ts';
import { maxBytes } from './limits.ts';
import { refuse } from './problems.ts';
import { readWorkbook } from './read-workbook.ts';
import { recogniseFile } from './recognise-file.ts';
import { shapeTable } from './shape-table.ts';
import { guessDelimiter, splitCells } from './split-cells.ts';
import type { TableResult } from './table.ts';

export interface ReadTableOptions {
  /** Only a hint: what the bytes are decides. `.tsv` prefers tabs. */
  readonly fileName?: string;
  /** Cells copied from a spreadsheet: tabs between them. */
  readonly pasted?: boolean;
  /** Which sheet of a workbook; without it, the one that looks most like a list of people. */
  readonly sheet?: string;
}

async function readSheets(bytes: Uint8Array, wanted: string | undefined): Promise<TableResult> {
  const sheets = await readWorkbook(bytes);
  if (sheets === null) return refuse('damaged-workbook');
  const best =
    sheets.find(({ name }) => name === wanted) ??
    [...sheets].sort((a, b) => nameScoreOfSheet(b.rows) - nameScoreOfSheet(a.rows))[0];
  if (best === undefined) return refuse('empty');
  const otherSheets = sheets.filter((sheet) => sheet !== best).map(({ name }) => name);
  return shapeTable(best.rows, { encoding: 'xlsx', delimiter: null, sheetName: best.name, otherSheets });
}

/** The table in a text already decoded, as in cells pasted into a box. */
export function readTextTable(text: string, options: ReadTableOptions = {}): TableResult {
  return readDecoded(text, 'utf-8', { ...options, pasted: options.pasted ?? true });
}

function readDecoded(
  text: string,
  encoding: ReturnType<typeof decodeText>['encoding'],
  options: ReadTableOptions,
): TableResult {
  if (text.trim() === '') return refuse('empty');
  if (looksBinary(text)) return refuse('not-a-table');
  if (/^\s*(<!doctype html|<html|<table)/i.test(text)) return refuse('web-page');
  const delimiter = guessDelimiter(text, options.pasted === true || /\.(tsv|tab)$/i.test(options.fileName ?? ''));
  const split = splitCells(text, delimiter);
  if (!split.ok)
    return refuse('broken-quotes', `One of them is in line ${split.line} of the file. It hides the rows after it.`);
  return shapeTable(split.rows, { encoding, delimiter, sheetName: null, otherSheets: [] });
}

/**
 * The table in a file's bytes or in pasted cells: CSV, TSV or an Excel workbook, in UTF-8, UTF-16 or Windows-1252.
 * What is no table is refused with its reason. No row is lost: each is in `rows`, in `skipped`, or the header.
 */
export async function readTable(bytes: Uint8Array, options: ReadTableOptions = {}): Promise<TableResult> {
  if (bytes.length > maxBytes) return refuse('too-big');
  const is = recogniseFile(bytes);
  if (is === 'workbook') return readSheets(bytes, options.sheet);
  if (is !== 'text') return refuse(is);
  const { text, encoding } = decodeText(bytes);
  return readDecoded(text, encoding, options);
}
