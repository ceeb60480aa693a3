import { readingGrade } from '@waymark/runtime/mail';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aFamily, type FamilyOnEmulator } from './family.fixture.ts';

let family: FamilyOnEmulator;
let young: FamilyOnEmulator;
beforeAll(async () => {
  family = await aFamily();
  young = await aFamily({ pupil: { dateOfBirth: '2009-11-05' as never, email: 'sam@example.org' } });
});
afterAll(async () => {
  await family.stop();
  await young.stop();
});

/** What a page says, sentence by sentence; a heading, a label or a button is one too. */
const sentencesOn = (page: string): readonly string[] =>
  page
    .replaceAll(/<(head|style)>.*?<\/\1>/gs, '')
    .replaceAll(/<\/(h1|h2|p|li|label|legend|dt|dd|button|strong)>/g, '. ')
    .replaceAll(/<[^>]+>/g, ' ')
    .split(/[.?!:]\s/)
    .map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
const wordsIn = (sentence: string): number => sentence.split(' ').filter((word) => /\p{L}/u.test(word)).length;

const pages = ['/views', '/views/else', '/check', '/sent', '/next'];

test('every page for families can be read at nine: grade 5 at most, and no sentence over 20 words', async () => {
  const session = { headers: { cookie: `waymark-family=${await family.link('session')}` } };
  const own = { headers: { cookie: `waymark-family=${await young.link('session', young.who.child)}` } };
  const texts = await Promise.all(
    [
      ...[`/r/${await family.link('reply')}`, `/s/${await family.link('sign-in')}`].map((path) => family.request(path)),
      ...['/r/nothing', '/new-link', '/check-your-email', '/signed-out'].map((path) => family.request(path)),
      ...pages.map((path) => family.request(path, session)),
      young.request(`/r/${await young.link('reply', young.who.child)}`),
      ...[...pages, '/who'].map((path) => young.request(path, own)),
    ].map(async (answer) => sentencesOn(await (await answer).text())),
  );
  for (const sentences of texts) {
    const grade = readingGrade(sentences);
    expect({ sentences, hard: grade > 5 ? grade : null }).toEqual({ sentences, hard: null });
    expect(sentences.filter((sentence) => wordsIn(sentence) > 20)).toEqual([]);
  }
});
