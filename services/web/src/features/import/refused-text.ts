import type { ImportRow } from '@waymark/contracts';
import { stringify } from 'csv-stringify/browser/esm/sync';

const columns = ['Row', 'Name', 'Column', 'Why it was refused', 'How to mend it'];

const linesOf = ({ rowNumber, name, issues }: ImportRow): string[][] =>
  issues.map(({ column, message, fix }) => [String(rowNumber), name, column ?? '', message, fix]);

/**
 * Refused rows as text for a spreadsheet: comma-separated with a byte order mark for a file, tabs for the clipboard.
 * What looks like a formula is made harmless.
 */
export const refusedText = (rows: readonly ImportRow[], to: 'file' | 'clipboard'): string =>
  stringify(rows.flatMap(linesOf), {
    header: true,
    columns,
    escape_formulas: true,
    ...(to === 'file' ? { bom: true } : { delimiter: '\t' }),
  });
