import { describe, expect, it } from 'vitest';
import { readTextTable } from '../table/read-table.ts';
import { fieldsOf, kinds } from './fields.ts';
import { guessKind } from './guess-kind.ts';
import { guessMapping } from './guess-mapping.ts';
import { applyMapping, columnOf } from './mapping.ts';

function tableOf(text: string) {
  const read = readTextTable(text);
  if (!read.ok) throw new Error(read.problem.code);
  return read.table;
}

const fieldsIn = (text: string, kind: Parameters<typeof guessMapping>[1]) =>
  guessMapping(tableOf(text), kind).columns.map(({ field, confidence }) => `${field} ${confidence}`);

describe('the columns of a table', () => {
  it('are known by their names', () => {
    expect(
      fieldsIn(
        'Pupil\tUPN\td.o.b\tYr\tStatus\tNeed(s)\tLast review\tNotes\nSam Hall\t\t25/10/19\t2\tK\tASD\ttbc\tx',
        'register',
      ),
    ).toEqual(
      ['fullName', 'upn', 'dateOfBirth', 'ncYear', 'provision', 'needs', 'lastReview', 'notes'].map(
        (field) => `${field} sure`,
      ),
    );
  });

  it('of one name are told apart by their place: the pupil’s names come first, then the adult’s', () => {
    const fields = fieldsIn(
      'Adm No\tForename\tSurname\tPriority\tTitle\tForename\tSurname\tRelationship\n1\tSam\tHall\t1\tMs\tJo\tKaur\tMother',
      'contacts',
    );
    expect(fields).toEqual(
      ['pupilMisId', 'pupilForename', 'pupilSurname', 'priority', 'title', 'forename', 'surname', 'relationship'].map(
        (field) => `${field} sure`,
      ),
    );
  });

  it('are known by their values where the names say nothing', () => {
    const rows = [
      'Hall, Sam\tH801204725004\t25/10/2019\tY2\tK\tsam@example.org\t07700 900123\trow A',
      'Kaur, Zoë\tP801204724009\t13/12/2014\tY7\tE\tzoe@example.org\t07700 900456\trow B',
      'Ng, Isla\tP801204723010\t28/09/2017\tY4\tK\tisla@example.org\t07700 900789\trow C',
    ];
    const mapping = guessMapping(tableOf(rows.join('\n')), 'register');
    expect(mapping.columns.map(({ field }) => field)).toEqual([
      'fullName',
      'upn',
      'dateOfBirth',
      'ncYear',
      'provision',
      null,
      null,
      null,
    ]);
    expect(mapping.columns[0]).toMatchObject({
      header: '',
      samples: ['Hall, Sam', 'Kaur, Zoë', 'Ng, Isla'],
      why: 'The values look like whole names.',
    });
    expect(mapping.columns[5]?.confidence).toBe('ask');
  });

  it('of our own template for pupils are all known but ULN and SEN unit, which are kept', () => {
    const header =
      'UPN,Former UPN,ULN,MIS ID,Legal forename,Legal surname,Preferred forename,Preferred surname,DOB,NC Year,Reg group,Date of entry,Leaving date,SEN Provision,SEN Type 1,SEN Type 2,SEN unit,In care,Home LA'.replaceAll(
        ',',
        '\t',
      );
    const row = 'P801204724009\t\t9276308686\t1\tSam\tHall\t\t\t25/10/2019\t2\tRB\t01/09/2024\t\tK\tASD\t\tY\tN\tKent';
    const mapping = guessMapping(tableOf(`${header}\n${row}`), 'pupils');
    expect(mapping.columns.filter(({ field }) => field === null).map(({ header: name }) => name)).toEqual([
      'ULN',
      'SEN unit',
    ]);
    expect(guessKind(tableOf(`${header}\n${row}`)).kind).toBe('pupils');
  });

  it('of a booking system’s parents are known, and the primary e-mail goes before the one at home', () => {
    const header =
      'Student ID,Forename,Surname,Parent ID,Priority,Parental responsibility (T/F),Lives with Pupil (T/F),Title,Forename,Surname,Home Email,Main Telephone,Primary Email,Mobile'.replaceAll(
        ',',
        '\t',
      );
    const row = '1,Sam,Hall,77,1,T,T,Ms,Jo,Hall,home@example.org,07700 900123,jo@example.org,07700 900124'.replaceAll(
      ',',
      '\t',
    );
    const mapping = guessMapping(tableOf(`${header}\n${row}`), 'contacts');
    expect(mapping.columns.map(({ field }) => field)).toEqual([
      'pupilMisId',
      'pupilForename',
      'pupilSurname',
      'misContactId',
      'priority',
      'pr',
      'livesWith',
      'title',
      'forename',
      'surname',
      null,
      'phone',
      'email',
      null,
    ]);
    expect(guessKind(tableOf(`${header}\n${row}`)).kind).toBe('contacts');
  });

  it('are asked about where the name says one thing and the values another', () => {
    const [first, second] = guessMapping(tableOf('UPN\tPupil\n7A\tSam Hall\n7B\tZoë Kaur'), 'register').columns;
    expect(first).toMatchObject({ field: 'upn', confidence: 'ask' });
    expect(second).toMatchObject({ field: 'fullName', confidence: 'sure' });
  });

  it('keep a column nobody knows, under its name', () => {
    expect(fieldsIn('Pupil\tStatus\tReader pen?\nSam Hall\tK\tyes', 'register')[2]).toBe('null ask');
  });

  it('are what the person says: a field moves from the column that had it', () => {
    const mapping = guessMapping(tableOf('Pupil\tWho\nSam Hall\tZoë Kaur'), 'register');
    const said = applyMapping(mapping, [{ column: 1, field: 'fullName' }]);
    expect(columnOf(said, 'fullName')).toBe(1);
    expect(said.columns[0]).toMatchObject({ field: null, confidence: 'ask' });
    expect(columnOf(applyMapping(said, [{ column: 1, field: null }]), 'fullName')).toBe(-1);
  });
});

describe('the kind of a table', () => {
  it('is a question where the columns say little', () => {
    expect(guessKind(tableOf('Name\tColour\nSam Hall\tred\nZoë Kaur\tblue')).confidence).toBe('ask');
  });

  it('tells a whole school’s list from a SENCO’s by how many have no SEN', () => {
    const rows = (status: string) =>
      Array.from({ length: 10 }, (_, at) => `Child Number${at}\t${at < 9 ? status : 'K'}`).join('\n');
    expect(guessKind(tableOf(`Name\tSEN Status\n${rows('N')}`)).kind).toBe('pupils');
    expect(guessKind(tableOf(`Name\tSEN Status\n${rows('K')}`)).kind).toBe('register');
  });
});

describe('the fields of every kind', () => {
  it.each(kinds)('%s has each id once, with a label and names for its column', (kind) => {
    const fields = fieldsOf(kind);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const { label, names, type, list } of fields) {
      expect(label).not.toBe('');
      expect(names.every((name) => /^[a-z0-9]+$/.test(name))).toBe(true);
      expect(type === 'words').toBe(list !== undefined);
    }
  });
});
