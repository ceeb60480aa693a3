import { date, type RollRow } from '@waymark/domain';
import { kinds } from '@waymark/intake';
import { newId } from '@waymark/test-kit';
import { describe, expect, it } from 'vitest';
import { matchRows, type OkRow } from './match-rows.ts';
import { readUpload } from './read-upload.ts';
import { groupsOf } from './row-issue.ts';
import { rowsView } from './rows-view.ts';
import { tablePart } from './table-view.ts';

const today = date('2026-11-22');
const sheet = [
  'Pupil\tDOB\tYr\tStatus\tNeed(s)\tLast review\tNotes',
  'Edie Johnson\t08/01/2021\t1\tK\tSLCN\t28/06/2026\t',
  'Daniel OConnor\t14/08/2020\t2\tfrog\tASD\t23/03/2026\t',
  '\t14/08/2020\t2\tK\tASD\t23/03/2026\tno name at all',
].join('\n');

const read = async (settled = {}) => {
  const bytes = new TextEncoder().encode(sheet);
  const reading = await readUpload({ bytes, fileName: 'pasted', pasted: true, settled, guessable: kinds, today });
  if (!reading.ok) throw new Error(reading.problem.title);
  return reading.read;
};

const rollRow = (over: Partial<RollRow>): RollRow => ({
  ...{ pupilId: newId.pupil(), forename: 'Edie', surname: 'Johnson', legalForename: 'Edie', legalSurname: 'Johnson' },
  ...{
    ncYear: '1',
    regGroup: '1A',
    provision: 'N',
    dateOfBirth: date('2021-01-08'),
    upn: null,
    misId: null,
    leftOn: null,
  },
  ...over,
});

describe('an upload', () => {
  it('has its columns guessed with samples, and its words with what they may mean', async () => {
    const view = tablePart(await read());
    expect(view.columns[3]).toMatchObject({ header: 'Status', field: 'provision', samples: ['K', 'frog', 'K'] });
    const words = view.words.find(({ field }) => field === 'provision');
    expect(words?.values).toContainEqual({ value: 'frog', count: 1, meaning: null, confidence: 'ask' });
    expect(words?.options).toContainEqual({ meaning: 'K', label: 'SEN support' });
  });

  it('is read as the person settles it: kind, columns, words', async () => {
    const settled = { columns: { '6': null, '4': 'notes' }, words: { provision: { frog: 'E' } } };
    const upload = await read(settled);
    expect(upload.mapping.columns.map(({ field }) => field).slice(4)).toEqual(['notes', 'lastReview', null]);
    expect(upload.rows[1]).toMatchObject({ outcome: 'ok', record: { provision: 'E', notes: 'ASD' } });
    expect((await read({ kind: 'pupils' })).kind).toBe('pupils');
  });

  it('ignores a field and a kind that there are not', async () => {
    const upload = await read({ kind: 'nonsense', columns: { '4': 'nonsense' } });
    expect([upload.kind, upload.mapping.columns[4]?.field]).toEqual(['register', 'needs']);
  });

  it('keeps a row that can become nothing, with its reason, its number and the cell', async () => {
    const { rows, mapping } = await read();
    const view = rowsView({ rows, mapping, matches: new Map(), units: [] });
    expect(view.map(({ rowNumber }) => rowNumber)).toEqual([2, 3, 4]);
    expect(view[2]).toMatchObject({ outcome: 'refused', issues: [{ code: 'no-name', column: 'Pupil' }] });
    expect(groupsOf(view)[0]).toMatchObject({
      code: 'no-name',
      severity: 'error',
      cells: [{ rowNumber: 4, column: 'Pupil' }],
    });
  });
});

describe('the child of a row', () => {
  const rowsOf = async () => (await read()).rows.filter((row): row is OkRow => row.outcome === 'ok');

  it('is new while the school has nobody, and asked about when it has others', async () => {
    const rows = await rowsOf();
    expect(matchRows(rows, [], {})).toEqual([{ is: 'new' }, { is: 'new' }]);
    const edie = rollRow({});
    expect(matchRows(rows, [edie], {})).toMatchObject([
      { is: 'child', pupilId: edie.pupilId },
      { is: 'ask', code: 'child-unknown' },
    ]);
  });

  it('is whom the person says: this child, a new one, or nobody', async () => {
    const rows = await rowsOf();
    const [edie, other] = [rollRow({}), rollRow({ legalForename: 'Ana', forename: 'Ana' })];
    const answered = (answer: string) => matchRows(rows, [edie, other], { '3': answer })[1];
    expect(answered(other.pupilId)).toMatchObject({ is: 'child', pupilId: other.pupilId });
    expect(answered('new')).toEqual({ is: 'new' });
    expect(answered('skip')).toEqual({ is: 'refused', code: 'left-out' });
    expect(answered(edie.pupilId)).toEqual({ is: 'refused', code: 'child-twice' });
    expect(answered(newId.pupil())).toMatchObject({ is: 'ask' });
  });
});
