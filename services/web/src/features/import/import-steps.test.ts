import type { ImportView } from '@waymark/contracts';
import { importSchema } from '@waymark/domain';
import { describe, expect, it } from 'vitest';
import { stepAfter, stepBefore, stepOf, toLookAt } from './import-steps.ts';

const id = '01K0000000000000000000000A';
const viewAt = (state: ImportView['import']['state'], parts: Partial<ImportView> = {}): ImportView => ({
  import: importSchema.parse({
    ...{ id, schoolId: id, startedBy: id, kind: 'register', source: 'file', fileName: 'register.xlsx', state },
    ...{ startedAt: '2026-11-23T09:00:00.000Z', counts: null, progress: null, finishedAt: null, version: 2 },
  }),
  ...{ problem: null, kinds: [], columns: [], fields: [], words: [], questions: [], settled: {}, groups: [], kept: [] },
  table: { encoding: 'utf-8', sheetName: null, headerRow: 3, rows: 60, skipped: [] },
  ...parts,
});
const words: ImportView['words'] = [
  {
    ...{ field: 'provision', label: 'SEN status', options: [] },
    values: [
      { value: 'SEN Sup', count: 9, meaning: 'K', confidence: 'sure' },
      { value: '?', count: 1, meaning: null, confidence: 'ask' },
    ],
  },
];

describe('the step an import is at', () => {
  it('is the one the address names, while it can still be settled', () => {
    expect(stepOf(viewAt('checked'), 'check')).toBe('check');
    expect(stepOf(viewAt('checked'), undefined)).toBe('read');
  });

  it('is the first as long as the sheet could not be read', () =>
    expect(stepOf(viewAt('uploaded', { table: null }), 'words')).toBe('read'));

  it.each(['committing', 'committed', 'undoing', 'undone', 'failed'] as const)('is the last once it is %s', (state) =>
    expect(stepOf(viewAt(state), 'columns')).toBe('done'),
  );
});

it('passes the words over where a sheet has none', () => {
  expect(stepAfter(viewAt('checked'), 'columns')).toBe('check');
  expect(stepBefore(viewAt('checked'), 'check')).toBe('columns');
  expect(stepAfter(viewAt('checked', { words }), 'columns')).toBe('words');
});

it('counts what was guessed without being sure', () =>
  expect(toLookAt(viewAt('checked', { words }))).toEqual({ columns: 0, words: 1 }));
