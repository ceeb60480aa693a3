import { type LanguageTag, staffIdSchema } from '@waymark/domain';
import { approveWords, saveWords } from '@waymark/domain/words';
import { anAdult } from '@waymark/test-kit';
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

const template = 'annual-review-invite-family';
const doing = () => ({
  by: { id: staffIdSchema.parse('0'.repeat(26)), name: 'Ravi Menon' },
  today: world.clock.today(),
});

/** Keeps the words that come with the product in that language as a draft, and approves them where that is wanted. */
const keep = async (language: LanguageTag, approved: boolean): Promise<void> => {
  const { words } = world.tenant;
  const draft = saveWords(null, { template, language, words: null }, doing());
  await words.save({ change: draft, expect: null, audit: [] });
  if (!approved) return;
  const approval = approveWords(draft, { name: template, language, readingGrade: () => 1 }, doing());
  if (!approval.ok) throw new Error('The words could not be approved.');
  await words.approve({ change: approval.change, expect: 1, audit: [] });
};

const mother = (language: string | null) => anAdult({ email: 'ruth@example.org', language });

describe('an adult with a language of her own', () => {
  it.each([
    ['Polish', 'pl', 'pl-PL" dir="ltr', 'Zapraszamy na spotkanie'],
    ['اردو', 'ur', 'ur-PK" dir="rtl', 'ملاقات'],
  ] as const)(
    'is written to in %s where a person approved the words, with the English below',
    async (hers, language, runs, said) => {
      await keep(language, true);
      const { pupil } = await world.open({ adults: [mother(hers)] });
      await world.attend(await morning(world));
      const [mail] = world.mail.taken;
      expect(mail?.html).toContain(`<html lang="${runs}">`);
      expect(mail?.text).toContain(said);
      expect(mail?.text).toContain('Please come to a meeting');
      expect(mail?.text.indexOf(said)).toBeLessThan(mail?.text.indexOf('Please come to a meeting') ?? 0);
      const notice = await world.notice(pupil.id, (each) => each.state === 'SENT');
      expect(notice).toMatchObject({ language, templateVersion: 1, ownWordsVersion: null });
      const copy = await world.blobs.get(`messages/${world.trustId}/${notice.id}.json`);
      expect(JSON.parse(new TextDecoder().decode(copy!))).toMatchObject({
        language,
        html: mail?.html,
        text: mail?.text,
      });
    },
  );

  it.each([
    ['nobody has approved', 'Polish', false],
    ['messages have no words in', 'Somali', true],
  ])('is written to in English where it is one that %s', async (_, hers, approved) => {
    await keep('pl', approved);
    const { pupil } = await world.open({ adults: [mother(hers)] });
    await world.attend(await morning(world));
    expect(world.mail.taken[0]?.html).toContain('<html lang="en-GB" dir="ltr">');
    expect(world.mail.taken[0]?.text).not.toContain('Zapraszamy');
    expect(await world.notice(pupil.id, (each) => each.state === 'SENT')).toMatchObject({ language: 'en' });
  });
});
