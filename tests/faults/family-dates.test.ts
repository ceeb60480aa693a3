import { date, type PupilFile } from '@waymark/domain';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, morning, type World } from './world.ts';

let world: World;
const worlds: World[] = [];
beforeEach(async () => {
  world = await aWorld();
  worlds.push(world);
});
afterAll(async () => {
  for (const each of worlds) await each.stop();
});

const withNotice = (file: PupilFile, day: string): PupilFile =>
  file.ehcp === null ? file : { ...file, ehcp: { ...file.ehcp, noticeServedOn: date(day) } };
const said = (file: PupilFile) =>
  file.notices.map(({ template, step, state }) => `${template} ${step} ${state}`).toSorted();

/** What went to somebody: a canary goes to nobody. */
const letters = () => world.mail.taken.filter(({ tags }) => tags.notice !== undefined);

/** A morning: what is due is planned at six, and what may leave leaves at eight. */
const aDay = async (day: string): Promise<void> => {
  world.clock.set(day, '06:00');
  await world.attend(await morning(world));
};

describe('the family’s own dates, from the fact to the letter', () => {
  it('are told of on the day the fact is entered, once more before they end, and never again', async () => {
    const { pupil } = await world.open({ meetings: [] });
    await world.change(pupil.id, (file) => withNotice(file, '2026-12-16'));
    await aDay('2026-12-17');
    const [letter] = letters();
    expect(letter?.text).toContain('The last day to do this is 30 December 2026.');
    expect(letter?.subject).not.toMatch(/plan|EHC|SEN/i);
    for (const day of ['2026-12-18', '2026-12-23', '2026-12-24', '2026-12-31']) await aDay(day);
    expect(said(await world.load(pupil.id))).toEqual([
      'comments-amendments-family reminder-5 SENT',
      'comments-amendments-family told SENT',
    ]);
    expect(letters().map(({ date: at }) => at.slice(0, 10))).toEqual(['2026-12-17', '2026-12-24']);
  });

  it('are told to nobody where they stood in the file from the start of the year', async () => {
    const opened = await world.open({ meetings: [] });
    await world.change(opened.pupil.id, (file) => withNotice(file, '2026-11-20'));
    for (const day of ['2026-12-17', '2026-12-18']) await aDay(day);
    expect(world.mail.taken).toEqual([]);
  });
});
