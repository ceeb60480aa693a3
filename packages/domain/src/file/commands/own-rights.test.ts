import { aFile, aFileWithMeeting, anAdult, aPupil, newId } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { date } from '../../calendar/index.ts';
import { decideRecipients } from '../../family/index.ts';
import { fieldChanges } from '../field-changes.ts';
import type { MessageKind } from '../message-kind.ts';
import { capacityNow, wishesNow } from '../own-rights-now.ts';
import type { PupilFile } from '../pupil-file.ts';
import { recipientsOf } from '../recipients-of.ts';
import { context, faultPaths, fileOf } from './context.fixture.ts';
import { type RecordCapacity, recordCapacity } from './record-capacity.ts';
import { type RecordWishes, recordWishes } from './record-wishes.ts';

const mother = anAdult();
const father = anAdult({ email: 'ade@example.org' });
const hers = aFile({
  pupil: aPupil({ dateOfBirth: date('2010-08-31'), email: 'sam@example.org' }),
  adults: [mother, father],
});
const wished = (over: Partial<RecordWishes> = {}, file: PupilFile = hers) =>
  recordWishes(
    file,
    {
      wishes: [{ adultId: mother.id, kind: 'meeting', wish: true }],
      on: date('2026-11-20'),
      by: context.by.id,
      how: 'in-person',
      ...over,
    },
    context,
  );
const found = (over: Partial<RecordCapacity> = {}, file: PupilFile = hers) =>
  recordCapacity(
    file,
    {
      kind: 'meeting',
      lacks: true,
      on: date('2026-11-20'),
      evidence: 'Assessed by Dr Obi; on paper in the office',
      ...over,
    },
    context,
  );
const reasons = (file: PupilFile, kind: MessageKind) =>
  decideRecipients(recipientsOf(file, kind, context.today)).map(({ reason }) => reason);

describe('what the young person wishes', () => {
  test('counts for that adult and that kind of message alone', () => {
    const file = fileOf(wished());
    expect(reasons(file, 'meeting')).toEqual(['PARENT', 'YOUNG_PERSON_DECIDES', 'YOUNG_PERSON']);
    expect(reasons(file, 'document')).toEqual(['YOUNG_PERSON_DECIDES', 'YOUNG_PERSON_DECIDES', 'YOUNG_PERSON']);
  });

  test('is the last thing she said, by its day and then by when it was recorded; nothing is lost', () => {
    const no = [{ adultId: mother.id, kind: 'meeting', wish: false }] as const;
    const sameDay = fileOf(wished({ wishes: no }, fileOf(wished())));
    expect(reasons(sameDay, 'meeting')[0]).toBe('YOUNG_PERSON_DECIDES');
    const foundLater = fileOf(wished({ wishes: no, on: date('2026-11-19') }, fileOf(wished())));
    expect(reasons(foundLater, 'meeting')[0]).toBe('PARENT');
    expect(foundLater.pupil.wishes.map(({ wish }) => wish)).toEqual([true, false]);
    expect(wishesNow(foundLater.pupil.wishes)).toEqual([expect.objectContaining({ wish: true, by: context.by.id })]);
  });

  test('is about adults of this file, once each, and of a day that has come', () => {
    const { id } = anAdult();
    expect(faultPaths(wished({ wishes: [] }))).toEqual(['wishes']);
    expect(faultPaths(wished({ wishes: [{ adultId: id, kind: 'update', wish: true }] }))).toEqual(['wishes.0.adultId']);
    const yes = { adultId: mother.id, kind: 'update', wish: true } as const;
    expect(faultPaths(wished({ wishes: [yes, { ...yes, wish: false }] }))).toEqual(['wishes.1']);
    expect(faultPaths(wished({ on: date('2026-11-23') }))).toEqual([]);
    expect(faultPaths(wished({ on: date('2026-11-24') }))).toEqual(['on']);
    expect(faultPaths(wished({ on: date('2010-08-30') }))).toEqual(['on']);
  });

  test('comes from her own page if and only if she recorded it herself', () => {
    expect(faultPaths(wished({ how: 'own-page' }))).toEqual(['how']);
    expect(faultPaths(wished({ by: 'young-person' }))).toEqual(['how']);
    expect(faultPaths(wished({ by: 'young-person', how: 'own-page' }))).toEqual([]);
  });

  test('has planned meetings looked at again, and is told to the audit adult by adult', () => {
    const before = aFileWithMeeting({ adults: [mother] });
    const after = fileOf(wished({}, before));
    expect(after.meetings[0]?.next).toBe(context.today);
    expect(fieldChanges(before, after)).toEqual([
      { field: `wish.${mother.id}.meeting.wish`, before: null, after: 'true' },
      { field: `wish.${mother.id}.meeting.on`, before: null, after: '2026-11-20' },
      { field: `wish.${mother.id}.meeting.how`, before: null, after: 'in-person' },
    ]);
  });
});

describe('what is found about her capacity', () => {
  test('lets the adults’ table decide on that kind of message alone', () => {
    const file = fileOf(found());
    expect(reasons(file, 'meeting')).toEqual(['PARENT', 'PARENT', 'REPRESENTATIVE']);
    expect(reasons(file, 'update')).toEqual(['YOUNG_PERSON_DECIDES', 'YOUNG_PERSON_DECIDES', 'YOUNG_PERSON']);
  });

  test('is what was found last, and what was found before is kept', () => {
    const file = fileOf(found({ lacks: false, on: date('2026-11-21') }, fileOf(found())));
    expect(reasons(file, 'meeting')[2]).toBe('YOUNG_PERSON');
    expect(file.pupil.capacity).toHaveLength(2);
    expect(capacityNow(file.pupil.capacity)).toEqual([
      expect.objectContaining({ kind: 'meeting', lacks: false, by: context.by.id }),
    ]);
  });

  test('needs evidence and a day that has come, and has planned meetings looked at again', () => {
    expect(faultPaths(found({ evidence: ' ' }))).toEqual(['evidence']);
    expect(faultPaths(found({ on: date('2026-11-23') }))).toEqual([]);
    expect(faultPaths(found({ on: date('2026-11-24') }))).toEqual(['on']);
    expect(fileOf(found({}, aFileWithMeeting())).meetings[0]?.next).toBe(context.today);
  });
});

test('a wish about an adult who has left the file is about nobody', () => {
  const entry = {
    adultId: newId.adult(),
    kind: 'meeting',
    wish: true,
    on: date('2026-11-01'),
    how: 'in-person',
  } as const;
  const file = { ...hers, pupil: { ...hers.pupil, wishes: [{ ...entry, by: context.by.id }] } };
  expect(reasons(file, 'meeting')).toEqual(['YOUNG_PERSON_DECIDES', 'YOUNG_PERSON_DECIDES', 'YOUNG_PERSON']);
});
