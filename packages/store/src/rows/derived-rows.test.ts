import { date } from '@waymark/domain';
import { aFileWithMeeting, aPupil, derivedOf, newId } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { tenantKeys } from '../table/keys.ts';
import { decodeRegister, decodeRoll, digestOf, encodeRegister, encodeRoll } from './derived-rows.ts';
import { StoredRowInvalid } from './stored-row-invalid.ts';

const file = aFileWithMeeting({ pupil: aPupil({ upn: 'A123456789012', provision: 'E' }) });
const { register, roll } = derivedOf(file);
const keys = tenantKeys(newId.trust());
const { id, schoolId } = file.pupil;

describe('a register row', () => {
  test('comes back whole from its short names, her id from the key', () => {
    const item = { ...keys.register(schoolId, id), ...encodeRegister(register!) };
    expect(decodeRegister(item)).toEqual(register);
    const bare = { ...register!, ncYear: null, regGroup: null, next: null, reviewOn: date('2027-01-04'), needs: [] };
    expect(decodeRegister({ ...keys.register(schoolId, id), ...encodeRegister(bare) })).toEqual(bare);
  });

  test('of a child with long names and four needs stays under 420 bytes', () => {
    const long = {
      forename: 'Maximiliana-Rose',
      surname: 'Featherstonehaugh-Abernathy',
      needs: ['SEMH', 'SLCN', 'ASD', 'SPLD'],
    };
    const dates = { reviewOn: date('2027-01-04'), lastReviewOn: date('2026-01-04') };
    const next = { rule: 'PHASE_TRANSFER_SCHOOL', dueOn: date('2027-02-15'), owner: 'local-authority' };
    const item = { ...keys.register(schoolId, id), ...encodeRegister({ ...register!, ...long, ...dates, next }) };
    expect(Buffer.byteLength(JSON.stringify(item))).toBeLessThanOrEqual(420);
  });

  test('that does not fit is an error naming its key', () => {
    const item = { ...keys.register(schoolId, id), ...encodeRegister(register!) };
    expect(() => decodeRegister({ ...item, p: 'Q' })).toThrow(StoredRowInvalid);
    expect(() => decodeRegister({ ...item, d: ['only one'] })).toThrow(`REGISTER#${id}`);
  });
});

test('a roll row comes back whole', () => {
  expect(decodeRoll({ ...keys.roll(schoolId, id), ...encodeRoll(roll!) })).toEqual(roll);
});

test('the digest changes with any fact and with no order of facts', () => {
  const shuffled = Object.fromEntries(Object.entries(roll!).toReversed());
  expect(digestOf(encodeRoll({ ...roll!, ...shuffled }))).toBe(digestOf(encodeRoll(roll!)));
  expect(digestOf(encodeRoll({ ...roll!, regGroup: '5C' }))).not.toBe(digestOf(encodeRoll(roll!)));
});
