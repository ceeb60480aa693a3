import type { ImportRow } from '@waymark/contracts';
import { expect, it } from 'vitest';
import { refusedText } from './refused-text.ts';

const row: ImportRow = {
  ...{ rowNumber: 14, outcome: 'refused', name: '=Sum, "Sam"', pupilId: null, changes: [], candidates: [] },
  issues: [
    { severity: 'error', code: 'upn-taken', column: 'UPN', message: 'Another child has this UPN', fix: 'Correct it' },
  ],
};

it('writes a file that a spreadsheet opens without running anything in it', () =>
  expect(refusedText([row], 'file')).toBe(
    '\u{feff}Row,Name,Column,Why it was refused,How to mend it\n14,"\'=Sum, ""Sam""",UPN,Another child has this UPN,Correct it\n',
  ));

it('copies cells that paste beside the sheet', () =>
  expect(refusedText([row], 'clipboard').split('\n')[0]?.split('\t')).toHaveLength(5));
