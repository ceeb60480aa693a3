import { newId } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createCursors } from './cursors.ts';
import { readIfMatch } from './if-match.ts';
import { faultsFrom } from './read-faults.ts';
import { AnswerUnfit, stripUnknown } from './strip-unknown.ts';
import { withoutUndefined } from './without-undefined.ts';

describe('an answer', () => {
  const schema = z.strictObject({
    id: z.string(),
    adults: z.array(z.strictObject({ name: z.string() })),
    next: z.strictObject({ on: z.string() }).nullable(),
  });

  test('leaves without what its contract does not know, at every depth', () => {
    const row = { id: '1', pk: 'T#', adults: [{ name: 'a' }, { name: 'b', secret: 1 }], next: { on: 'x', why: 'y' } };
    expect(stripUnknown(schema, row)).toEqual({ id: '1', adults: [{ name: 'a' }, { name: 'b' }], next: { on: 'x' } });
    expect(row.adults[1]).toHaveProperty('secret');
  });

  test('that does not fit is a fault that names the field and not what it holds', () => {
    const unfit = () => stripUnknown(schema, { id: 7, adults: [], next: { on: 'Ruth' }, extra: 'Ruth' });
    expect(unfit).toThrow(AnswerUnfit);
    expect(unfit).toThrow(/at id/);
    expect(unfit).not.toThrow(/Ruth/);
  });
});

describe('a cursor', () => {
  const cursors = createCursors('a secret for tests');
  const place = { route: 'getRegister', trustId: newId.trust(), recordId: newId.school() } as const;
  const at = { pk: 'T#1', sk: 'REGISTER#2' };
  const written = cursors.write(place, at);

  test('is read back where it was written', () => {
    expect(cursors.read(place, written)).toEqual(at);
  });

  test.each([
    ['another trust', { ...place, trustId: newId.trust() }],
    ['another school', { ...place, recordId: newId.school() }],
    ['another route', { ...place, route: 'getRoll' as const }],
  ])('is nothing at %s', (_, elsewhere) => {
    expect(cursors.read(elsewhere, written)).toBeNull();
  });

  test('is nothing under another secret, or when a letter is changed, or when it is made up', () => {
    expect(createCursors('another').read(place, written)).toBeNull();
    const [text = '', signature = ''] = written.split('.');
    const forged = Buffer.from(JSON.stringify({ place: 'x', at: { pk: 'T#2' } })).toString('base64url');
    for (const made of [`${forged}.${signature}`, `${text}.${signature.slice(1)}`, text, '', '..']) {
      expect(cursors.read(place, made)).toBeNull();
    }
  });
});

describe('If-Match', () => {
  test('is one strong ETag of ours', () => {
    expect(readIfMatch('"12"')).toEqual({ kind: 'version', version: 12 });
    expect(readIfMatch('"0"')).toEqual({ kind: 'version', version: 0 });
    expect(readIfMatch(undefined)).toEqual({ kind: 'missing' });
    for (const header of ['12', 'W/"12"', '*', '"12", "13"', '"-1"', '""', '"1234567890123456"']) {
      expect(readIfMatch(header)).toEqual({ kind: 'unreadable' });
    }
  });
});

describe('faults of an input', () => {
  const paths = (schema: z.ZodType, input: unknown) => {
    const parsed = schema.safeParse(input);
    return parsed.success ? [] : faultsFrom(parsed.error).map(({ path }) => path);
  };
  const one = z.strictObject({ on: z.iso.date(), list: z.array(z.strictObject({ n: z.int() })) });

  test('have a path each, one for every unknown field', () => {
    expect(paths(one, { on: 'x', list: [{ n: 1 }, { n: 'a', m: 2 }], b: 1, c: 2 })).toEqual([
      ...['on', 'list.1.n', 'list.1.m', 'b', 'c'],
    ]);
  });

  test('of a choice are those of the alternative that was meant', () => {
    const either = z.union([one, z.array(one)]);
    expect(paths(either, { on: 'x', list: [] })).toEqual(['on']);
    expect(paths(either, [{ on: '2026-11-23', list: [{}] }])).toEqual(['0.list.0.n']);
    expect(paths(either, 'neither')).toHaveLength(1);
  });
});

test('a patch keeps what was sent, null included', () => {
  expect(withoutUndefined({ a: 1, b: null, c: undefined })).toEqual({ a: 1, b: null });
});
