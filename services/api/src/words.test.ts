import type { TemplateView } from '@waymark/contracts';
import type { MessageWords } from '@waymark/domain';
import { englishWords } from '@waymark/domain/words';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi, type Who } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.stop());

const path = (template: string, language: string, more = '') => `/v1/templates/${template}/${language}${more}`;
const own = (greeting: string): MessageWords => ({
  ...englishWords('reminder-family'),
  greeting: { named: `${greeting} {greetingName},`, unnamed: `${greeting},` },
});
const save = (template: string, language: string, words: unknown, ifMatch: number, who: Who = 'lead') =>
  api.call(who, 'PUT', path(template, language), { body: { words }, ifMatch });
const approve = (template: string, language: string, version: number, ifMatch: number, who: Who = 'lead') =>
  api.call(who, 'POST', path(template, language, '/approval'), { body: { version, checked: true }, ifMatch });
const stateOf = async (template: string, language: string) => {
  const { json } = await api.call('senco', 'GET', '/v1/templates');
  const found = json.templates.find((each: { template: string }) => each.template === template);
  return found.languages.find((each: { language: string }) => each.language === language);
};

describe('the words of messages', () => {
  test('are sent as they come in English, and wait for a person in every other language', async () => {
    expect(await stateOf('views-family', 'en')).toEqual({ language: 'en', state: 'built-in', waiting: false });
    expect(await stateOf('views-family', 'pl')).toEqual({ language: 'pl', state: 'draft', waiting: false });
    expect(await stateOf('views-professional', 'ur')).toBeUndefined();
  });

  test('may be read by a SENCO and changed by the trust’s SEND lead and administrator', async () => {
    expect((await api.call('senco', 'GET', path('views-family', 'pl'))).status).toBe(200);
    for (const who of ['senco', 'head', 'teacher'] as const) {
      expect((await save('views-family', 'pl', null, 0, who)).status).toBe(403);
      expect((await approve('views-family', 'pl', 1, 0, who)).status).toBe(403);
    }
    expect((await save('confirmation-family', 'pl', null, 0, 'admin')).status).toBe(200);
  });

  test('are kept as a draft, and sent once a named person has approved them', async () => {
    const before: TemplateView = (await api.call('lead', 'GET', path('reminder-family', 'en'))).json;
    expect([before.version, before.inUseVersion]).toEqual([0, null]);
    const saved = await save('reminder-family', 'en', own('Hello'), 0);
    expect([saved.status, saved.etag]).toEqual([200, '"1"']);
    expect(saved.json.inUse).toEqual(before.builtIn);
    expect(await stateOf('reminder-family', 'en')).toMatchObject({ state: 'built-in', waiting: true });
    const { json } = await approve('reminder-family', 'en', 1, 1);
    expect(json).toMatchObject({ state: 'own', inUse: own('Hello'), inUseVersion: 1, version: 2 });
    expect(json.versions).toEqual([
      {
        ...{ version: 1, words: own('Hello'), savedBy: 'Lena Ford', savedOn: '2026-11-23' },
        ...{ approvedBy: 'Lena Ford', approvedOn: '2026-11-23' },
      },
    ]);
    expect((await approve('reminder-family', 'en', 1, 2)).status).toBe(409);
    const audit = await api.tenant.audit.page({ subject: 'TRUST', month: '2026-11' });
    // Both were done at one moment of the test's clock, so their order says nothing.
    const done = audit.rows.filter(({ changes }) => changes[0]?.field === 'words.reminder-family.en');
    expect(done.map(({ what }) => what).toSorted()).toEqual(['words-approved', 'words-saved']);
    expect(done.map(({ who }) => who)).toEqual([api.people.lead.id, api.people.lead.id]);
  });

  test('are not overwritten unseen', async () => {
    expect((await save('reminder-family', 'en', own('Hi'), 0)).status).toBe(412);
    expect((await approve('reminder-family', 'en', 1, 0)).status).toBe(412);
  });

  test('go back to those that come with the product by a version that says so', async () => {
    expect((await save('reminder-family', 'en', null, 2)).json.state).toBe('own');
    const { json } = await approve('reminder-family', 'en', 2, 3);
    expect(json).toMatchObject({ state: 'built-in', inUse: englishWords('reminder-family') });
    expect(json.versions).toHaveLength(2);
  });

  test('in another language are approved as they come, by a person who says that she has checked them', async () => {
    const url = path('views-family', 'ur', '/approval');
    await save('views-family', 'ur', null, 0);
    expect((await api.call('lead', 'POST', url, { body: { version: 1, checked: false }, ifMatch: 1 })).status).toBe(
      400,
    );
    expect((await approve('views-family', 'ur', 1, 1)).json.state).toBe('built-in');
  });

  test('are sent no longer once they are withdrawn, and wait to be approved again', async () => {
    const withdraw = (ifMatch: number, who: Who = 'lead') =>
      api.call(who, 'POST', path('views-family', 'ur', '/withdrawal'), { body: {}, ifMatch });
    expect((await withdraw(2, 'senco')).status).toBe(403);
    expect((await withdraw(1)).status).toBe(412);
    expect((await withdraw(2)).json).toMatchObject({ state: 'draft', inUse: null, version: 3 });
    expect(await stateOf('views-family', 'ur')).toMatchObject({ state: 'draft', waiting: true });
    expect((await approve('views-family', 'ur', 2, 3)).json.state).toBe('built-in');
  });

  test('may be kept with faults, and not approved with them: each is named with its place', async () => {
    const telling = { ...own('Hello'), subject: 'Annual review' };
    expect((await save('reminder-young-person', 'en', telling, 0)).status).toBe(200);
    const { status, json } = await approve('reminder-young-person', 'en', 1, 1);
    expect(status).toBe(422);
    expect(json.faults[0].path).toBe('words.subject');
    expect(json.faults[0].message).toContain('Say only the school');
  });

  test('are those of no message that has none', async () => {
    for (const name of ['senco-digest', 'no-such', 'toString']) {
      expect((await api.call('lead', 'GET', path(name, 'en'))).status).toBe(404);
    }
    expect((await api.call('lead', 'GET', path('views-family', 'de'))).status).toBe(404);
    expect((await api.call('lead', 'GET', path('views-professional', 'pl'))).status).toBe(404);
    expect((await save('views-professional', 'pl', null, 0)).status).toBe(404);
  });
});

describe('a message before it is approved', () => {
  const preview = (language: string, words: MessageWords, reader = 'mum') =>
    api.call('senco', 'POST', path('reminder-family', language, '/preview'), { body: { words, reader } });

  test('is shown as it would leave, to the reader that is asked for', async () => {
    const { status, json } = await preview('en', own('Hello'), 'dad');
    expect([status, json.findings]).toEqual([200, []]);
    expect(json.grade).toBeLessThan(5);
    expect(json.set.subject).toBe('Meeting at Oakfield School, 13 May');
    expect(json.set.text).toContain('Hello Ben,');
    expect(json.set.html).toContain('lang="en-GB"');
  });

  test('is shown in its language with the English below', async () => {
    const view: TemplateView = (await api.call('senco', 'GET', path('reminder-family', 'ur'))).json;
    const { json } = await preview('ur', view.builtIn ?? own('Hello'));
    expect(json.grade).toBeNull();
    expect(json.set.html).toContain('<html lang="ur-PK" dir="rtl">');
    expect(json.set.text).toContain('Dear Ada,');
  });

  test('is not shown where its words name what is no fact, and says where', async () => {
    const { json } = await preview('en', own('{surname}'));
    expect(json.set).toBeNull();
    expect(json.findings.map(({ path: at }: { path: string }) => at)).toEqual(['greeting.named', 'greeting.unnamed']);
  });
});
