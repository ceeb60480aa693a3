import { date } from '@waymark/domain';
import { newId } from '@waymark/test-kit';
import { expect, test } from 'vitest';
import { globalKeys, type Key, listKinds, tenantKeys } from './keys.ts';
import { shardOf } from './shard.ts';
import { ownerOfPk } from './subject-of-key.ts';

const trustId = newId.trust();
const keys = tenantKeys(trustId);
const school = newId.school();
const pupil = newId.pupil();

const pkOf = (key: string | Key): string => (typeof key === 'string' ? key : key.pk);

const everyTenantKey = [
  keys.trustPk,
  keys.trust,
  keys.school(school),
  keys.staff(newId.staff()),
  keys.contact(newId.contact()),
  keys.pupilPk(pupil),
  keys.staffPk(newId.staff()),
  keys.schoolPk(school),
  keys.roll(school, pupil),
  keys.register(school, pupil),
  keys.calendar(school),
  keys.laSettings('Devon'),
  keys.la('Devon'),
  keys.address('abc'),
  keys.upnLock('abc'),
  keys.importPk(newId.import()),
  keys.import(newId.import()),
  keys.batch(newId.import(), 3),
  keys.recompute(newId.import()),
  keys.idempotency('abc'),
  keys.auditPk(`P#${pupil}`, '2026-11'),
  ...listKinds.map((kind) => keys.listPk(school, kind)),
  ...listKinds.map((kind) => keys.listPk(null, kind)),
];

test('every key of a trust starts with the trust', () => {
  expect(everyTenantKey.map(pkOf).filter((pk) => !pk.startsWith(`T#${trustId}#`))).toEqual([]);
});

test('no key that belongs to no trust looks like one of a trust', () => {
  const all = [
    globalKeys.member('sub'),
    globalKeys.invite('x'),
    globalKeys.link('x'),
    globalKeys.watermark,
    globalKeys.shardDone(date('2026-11-23'), 0),
    globalKeys.duePk(date('2026-11-23'), 0),
    globalKeys.outPk(0),
  ];
  expect(all.map(pkOf).filter((pk) => pk.startsWith('T#'))).toEqual([]);
});

test("an authority's name becomes a key that its spelling does not change", () => {
  expect(keys.laSettings('Bath and North East Somerset').pk).toBe(`T#${trustId}#LA#bath-and-north-east-somerset`);
  expect(keys.laSettings(' St. Helens ')).toEqual(keys.laSettings('St Helens'));
});

test('batches sort as they are numbered', () => {
  const id = newId.import();
  const sorted = [keys.batch(id, 2).sk, keys.batch(id, 10).sk, keys.batch(id, 1000).sk];
  expect(sorted.toSorted()).toEqual(sorted);
});

test("a file's key tells whose it is, and nothing else's does", () => {
  expect(ownerOfPk(keys.pupilPk(pupil))).toEqual({ trustId, owner: { kind: 'pupil', pupilId: pupil } });
  const staffId = newId.staff();
  expect(ownerOfPk(keys.staffPk(staffId))).toEqual({ trustId, owner: { kind: 'staff', staffId } });
  for (const pk of ['USER#abc', keys.trustPk, keys.schoolPk(school), `${keys.pupilPk(pupil)}#more`, 'T#short#P#x']) {
    expect(ownerOfPk(pk)).toBeNull();
  }
});

test('an item keeps its shard, and items spread over all of them', () => {
  const shards = Array.from({ length: 200 }, () => shardOf({ pk: keys.pupilPk(newId.pupil()), sk: 'PUPIL' }, 8));
  expect(new Set(shards)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
  expect(shardOf({ pk: 'T#x#P#y', sk: 'PUPIL' }, 8)).toBe(shardOf({ pk: 'T#x#P#y', sk: 'PUPIL' }, 8));
});
