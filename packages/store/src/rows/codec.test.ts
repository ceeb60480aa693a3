import { pupilSchema } from '@waymark/domain';
import { aPupil, newId } from '@waymark/test-kit';
import { expect, test } from 'vitest';
import { decoder, encode } from './codec.ts';
import { StoredRowInvalid } from './stored-row-invalid.ts';

const decode = decoder(pupilSchema);
const key = { pk: 'T#t#P#p', sk: 'PUPIL' };

test('what is null is not written, and null again when it is read', () => {
  const pupil = aPupil({ sencoNote: null, upn: null });
  expect(Object.keys(encode(pupil))).not.toContain('sencoNote');
  expect(decode({ ...key, ...encode(pupil), fileVersion: 3, listPk: 'x' })).toEqual(pupil);
});

test('a row that lacks a fact, has a wrong one or has one too many is an error naming its key and the fields alone', () => {
  const { legalSurname, ...lacking } = encode(aPupil());
  const spoilt = { ...key, ...lacking, provision: 'Secret', schoolId: newId.school(), extra: 'Secret' };
  expect(legalSurname).toBeDefined();
  const read = () => decode(spoilt);
  expect(read).toThrow(StoredRowInvalid);
  expect(read).toThrow(/The row T#t#P#p PUPIL cannot be read: .*legalSurname.*provision.*extra/);
  expect(read).not.toThrow(/Secret/);
});
