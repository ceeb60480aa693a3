/** A row as the person sees it in her file: the first row of the sheet is 1, blank rows counted. */
export interface TableRow {
  readonly rowNumber: number;
  readonly cells: readonly string[];
}

/** A row that holds no record, and why it was left out. It is shown, never dropped in silence. */
export interface SkippedRow {
  readonly rowNumber: number;
  readonly why: 'blank' | 'title' | 'total' | 'repeated-header';
  readonly reason: string;
}

/** A row that was read although it does not have the table's shape. `readRows` repeats it as an issue of that row. */
export interface OddRow {
  readonly rowNumber: number;
  readonly code: 'too-few-cells' | 'too-many-cells' | 'unclosed-quote';
  readonly message: string;
  readonly fix: string;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Delimiter = ',' | '\t' | ';' | '|';

/** What was read from a file or a paste. Plain JSON: it can be stored between the steps of the preview. */
export interface Table {
  /** `xlsx` for a workbook, whose text needs no decoding. */
  readonly encoding: Encoding | 'xlsx';
  readonly delimiter: Delimiter | null;
  readonly sheetName: string | null;
  /** The workbook's other sheets that hold something, which were not read. */
  readonly otherSheets: readonly string[];
  /** The row with the column names; 0 where there is none, and the header is then all empty. */
  readonly headerRow: number;
  /** As wide as the widest row. Names may repeat or be empty: a column is known by its position. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly skipped: readonly SkippedRow[];
  readonly oddRows: readonly OddRow[];
}

export type TableProblemCode =
  | 'empty'
  | 'no-rows'
  | 'too-big'
  | 'too-many-rows'
  | 'old-excel'
  | 'pdf'
  | 'image'
  | 'zip'
  | 'web-page'
  | 'not-a-table'
  | 'damaged-workbook'
  | 'broken-quotes';

/** Why a file could not be read: what and where, and how to mend it. */
export interface TableProblem {
  readonly code: TableProblemCode;
  readonly title: string;
  readonly detail: string;
  readonly fix: string;
}

export type TableResult =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly problem: TableProblem };

/** A row of cells before anybody knows which of them is the header. */
export interface RawRow {
  readonly rowNumber: number;
  readonly cells: readonly string[];
  readonly unclosedQuote: boolean;
}
