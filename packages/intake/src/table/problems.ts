import { maxRows } from './limits.ts';
import type { TableProblem, TableProblemCode, TableResult } from './table.ts';

const saveAsCsv = 'Open it in Excel, choose Save As, and pick "CSV UTF-8" or "Excel Workbook (.xlsx)".';

/** The words for each reason to refuse a file. */
const problems = {
  empty: {
    title: 'The file is empty',
    detail: 'There is nothing in it to read.',
    fix: 'Export it again from your MIS, or copy the cells in Excel and paste them.',
  },
  'no-rows': {
    title: 'There are no rows under the column names',
    detail: 'We found a header or a title, but no row with a person in it.',
    fix: 'Check that the export was not filtered to nothing, then export it again.',
  },
  'too-big': {
    title: 'The file is too big',
    detail: 'Files up to 20 MB can be read. This one is larger, or would be when unpacked.',
    fix: 'Export one school at a time, or remove pictures and other sheets.',
  },
  'too-many-rows': {
    title: 'There are too many rows',
    detail: `Up to ${maxRows.toLocaleString('en-GB')} rows can be read at a time.`,
    fix: 'Export one school at a time.',
  },
  'old-excel': {
    title: 'This is an old Excel file, or one with a password',
    detail: 'Files ending in .xls and workbooks with a password cannot be read.',
    fix: 'Open it in Excel, choose Save As, and pick "Excel Workbook (.xlsx)" without a password.',
  },
  pdf: {
    title: 'This is a PDF',
    detail: 'A PDF shows a table but does not hold one.',
    fix: 'Export the same report from your MIS as CSV or Excel.',
  },
  image: {
    title: 'This is a picture',
    detail: 'A picture of a table cannot be read.',
    fix: 'Export the table as CSV or Excel, or copy the cells and paste them.',
  },
  zip: {
    title: 'This is a zip or Word file',
    detail: 'It is a package, and not an Excel workbook.',
    fix: 'Take the CSV or Excel file out of it. For a table in Word, copy the table and paste it.',
  },
  'web-page': {
    title: 'This is a web page, not a spreadsheet',
    detail: 'Some systems save a web page under the name of an Excel file.',
    fix: saveAsCsv,
  },
  'not-a-table': {
    title: 'This is not a table',
    detail: 'The file does not hold text in rows and columns.',
    fix: 'Choose a CSV or Excel file, or copy the cells and paste them.',
  },
  'damaged-workbook': {
    title: 'The Excel file could not be opened',
    detail: 'It is damaged, incomplete, or written in a way we do not know.',
    fix: saveAsCsv,
  },
  'broken-quotes': {
    title: 'Too many quotation marks are left open',
    detail: 'A quotation mark that opens and never closes hides the rows after it.',
    fix: saveAsCsv,
  },
} as const satisfies Record<TableProblemCode, Omit<TableProblem, 'code'>>;

/** A refusal, with a detail of its own where the place or the number is known. */
export function refuse(code: TableProblemCode, detail?: string): TableResult & { ok: false } {
  const words = problems[code];
  return { ok: false, problem: { code, ...words, detail: detail ?? words.detail } };
}
