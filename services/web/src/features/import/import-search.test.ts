import { expect, it } from 'vitest';
import { readImportSearch } from './import-search.ts';

it('keeps the place on the page that an address names', () =>
  expect(readImportSearch({ step: 'check', show: 'refused', code: 'upn-malformed', from: '100' })).toEqual({
    step: 'check',
    show: 'refused',
    code: 'upn-malformed',
    from: 100,
  }));

it('leaves out what an address cannot mean', () =>
  expect(readImportSearch({ step: 'commit', show: 'all', code: '', from: -100, other: 'x' })).toEqual({}));
