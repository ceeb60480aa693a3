import { describe, expect, it } from 'vitest';
import { guessMapping } from '../kinds/guess-mapping.ts';
import { readTextTable } from '../table/read-table.ts';
import { applyWords, guessWords } from './guess-words.ts';
import { lookUp, meaningsOf } from './look-up.ts';

const means = (list: Parameters<typeof lookUp>[0], text: string) => {
  const { meaning, confidence } = lookUp(list, text);
  return `${meaning} ${confidence}`;
};

describe('SEN status', () => {
  it.each(['K', 'SEN Sup', 'K - SEN Support', 'School Support', 'sen support', 'SEN Support', ' k '])(
    'reads %j as K',
    (text) => {
      expect(means('provision', text)).toBe('K sure');
    },
  );
  it.each(['E', 'EHC Plan', 'ehcp ', 'EHCP', 'E - Education, Health and Care Plan'])('reads %j as E', (text) => {
    expect(means('provision', text)).toBe('E sure');
  });
  it.each(['N', 'No SEN', '', 'N - No Special Educational Need'])('reads %j as N', (text) => {
    expect(means('provision', text)).toBe('N sure');
  });
  it('only guesses at what ended in 2014, and asks about the rest', () => {
    expect(means('provision', 'School Action Plus')).toBe('K likely');
    expect(means('provision', 'Statement')).toBe('E likely');
    expect(means('provision', 'purple')).toBe('null ask');
  });
});

describe('types of need', () => {
  it.each([
    ['autism', 'ASD sure'],
    ['ASD', 'ASD sure'],
    ['speech & language', 'SLCN sure'],
    ['Speech, language and communication needs', 'SLCN sure'],
    ['Dyslexia', 'SPLD sure'],
    ['SpLD', 'SPLD sure'],
    ['ADHD + anxiety', 'SEMH likely'],
    ['autism?', 'ASD likely'],
    ['?', 'unknown sure'],
    ['-', 'none sure'],
    ["Down's syndrome", 'DS sure'],
    ['fizzing', 'null ask'],
  ])('reads %j as %s', (text, expected) => {
    expect(means('need', text)).toBe(expected);
  });
});

describe('other words', () => {
  it.each([
    ['year', 'Yr 2', '2 sure'],
    ['year', 'Y10', '10 sure'],
    ['year', 'Reception', 'R sure'],
    ['year', 'Year 14', '14 sure'],
    ['year', '3B', '3 likely'],
    ['year', '15', 'null ask'],
    ['yes-no', 'T', 'yes sure'],
    ['yes-no', 'FALSE', 'no sure'],
    ['yes-no', '✓', 'yes sure'],
    ['yes-no', 'SGO', 'null ask'],
    ['yes-no', 'x', 'null ask'],
    ['yes-no', 'n/a', 'null ask'],
    ['relationship', 'Social Worker', 'social-worker sure'],
    ['relationship', 'Foster Carer', 'foster-carer sure'],
    ['relationship', 'Godmother', 'godmother likely'],
    ['local-authority', 'Bristol, City of', 'Bristol, City of sure'],
    ['local-authority', 'Bristol City Council', 'Bristol, City of sure'],
    ['local-authority', 'BANES', 'Bath and North East Somerset sure'],
    ['local-authority', 'S Glos', 'South Gloucestershire sure'],
    ['local-authority', 'Narnia', 'null ask'],
    ['role', 'Headteacher', 'head sure'],
    ['role', 'TA', 'ta sure'],
    ['qualification', 'NPQ for SENCOs', 'NPQ sure'],
    ['term-part', 'INSET', 'inset sure'],
    ['date-note', 'awaiting LA', 'awaiting sure'],
    ['date-note', 'summer term', 'note sure'],
    ['date-note', 'after the move', 'note likely'],
  ] as const)('%s: %j is %s', (list, text, expected) => {
    expect(means(list, text)).toBe(expected);
  });

  it('offers what a word of each list can mean', () => {
    expect(meaningsOf('provision')).toEqual(['N', 'K', 'E']);
    expect(meaningsOf('need')).toContain('DS');
    expect(meaningsOf('local-authority')).toHaveLength(153);
  });
});

describe('the words of a sheet', () => {
  const read = readTextTable(
    'Pupil\tStatus\tNeeds\tLast review\nSam Hall\tSEN Sup\tASD / purple\t13.12.25\nZoë Kaur\tsen sup \tautism\ttbc\nJo Ng\t\tASD\tsummer term\n',
  );
  if (!read.ok) throw new Error(read.problem.code);
  const mapping = guessMapping(read.table, 'register');
  const words = guessWords(read.table, mapping);

  it('counts each once however it is spelt, and puts what must be asked first', () => {
    expect(words.map(({ list, text, count, meaning }) => `${list} "${text}" ${count} ${meaning}`)).toEqual([
      'provision "" 1 null',
      'need "purple" 1 null',
      'provision "SEN Sup" 2 K',
      'need "ASD" 2 ASD',
      'need "autism" 1 ASD',
      'date-note "tbc" 1 later',
      'date-note "summer term" 1 note',
    ]);
  });

  it('takes a blank status for no SEN in a whole school’s list, and for a question in a register', () => {
    const inPupils = guessWords(read.table, { ...mapping, kind: 'pupils' });
    expect(inPupils.find(({ list, text }) => list === 'provision' && text === '')?.meaning).toBe('N');
  });

  it('lets a person say what a word means, once for all its spellings', () => {
    const said = applyWords(words, [{ list: 'need', text: 'Purple', meaning: 'SEMH' }]);
    expect(said.find(({ text }) => text === 'purple')).toMatchObject({ meaning: 'SEMH', confidence: 'sure' });
  });
});
