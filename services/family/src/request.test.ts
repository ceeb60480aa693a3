import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aFamily, type FamilyOnEmulator } from './family.fixture.ts';
import { proofFor } from './links/form-proof.ts';

let family: FamilyOnEmulator;
let token: string;
beforeAll(async () => {
  family = await aFamily();
  token = await family.link('request', family.who.professional);
});
afterAll(() => family.stop());

const pdf = new Uint8Array([...new TextEncoder().encode('%PDF-1.7\n'), 1, 2, 3]);
const send = (parts: { text?: string; file?: File; csrf?: string }): Promise<Response> => {
  const body = new FormData();
  body.set('csrf', parts.csrf ?? proofFor(token));
  body.set('text', parts.text ?? '');
  if (parts.file) body.set('file', parts.file);
  return family.request(`/q/${token}/papers`, { method: 'POST', body });
};
const faultsIn = async (response: Response) => {
  expect(response.status).toBe(400);
  return [...(await response.text()).matchAll(/<li><a href="#(\w+)">([^<]+)</g)].map(([, at, words]) => [at, words]);
};

describe('a professional’s page', () => {
  test('says what is wanted and by when, and names no child', async () => {
    const text = await (await family.request(`/q/${token}`)).text();
    expect(text).toContain('We need it by <strong>Thursday 22 April 2027</strong>');
    expect(text).not.toMatch(/Sam\b|Adeyemi|Ruth/);
  });

  test('opens for its own kind of link alone', async () => {
    expect((await family.request(`/q/${await family.link('reply')}`)).status).toBe(404);
    expect((await family.request(`/r/${token}`)).status).toBe(404);
  });

  test('takes whether she comes', async () => {
    const fields = { csrf: proofFor(token), answer: 'another-time', note: 'Not on Thursdays' };
    expect((await family.post(`/q/${token}`, fields)).headers.get('location')).toBe(`/f/q/${token}?saved`);
    expect((await family.file()).replies).toMatchObject([{ who: family.who.professional, answer: 'another-time' }]);
    expect(await faultsIn(await family.post(`/q/${token}`, { csrf: proofFor(token) }))).toEqual([
      ['answer', 'Tell us if you can come'],
    ]);
  });

  test('takes a file by what its bytes are, keeps it by ids alone, and gives a receipt', async () => {
    const response = await send({ file: new File([pdf], 'C:\\desk\\EP advice.pdf', { type: 'text/html' }) });
    const location = response.headers.get('location') ?? '';
    expect(location).toMatch(new RegExp(`^/f/q/${token}/receipt/[0-9A-Z]{4}-[0-9A-Z]{4}$`));
    const [paper] = (await family.file()).documents;
    expect(paper).toMatchObject({
      name: 'EP advice.pdf',
      type: 'pdf',
      bytes: 12,
      scan: 'pending',
      who: family.who.professional,
    });
    expect(family.blobs.keys()).toEqual([`received/${family.trustId}/${paper?.id}`]);
    expect(await family.blobs.get(family.blobs.keys()[0] ?? '')).toEqual(pdf);
    const receipt = await (await family.request(location.slice(2))).text();
    expect(receipt).toContain(paper?.reference);
    expect(receipt).toContain('It is your receipt');
    expect(await (await family.request(`/q/${token}`)).text()).toContain('What we have from you');
  });

  test('takes words, and words with a file as two papers', async () => {
    await send({ text: 'Reading has come on.', file: new File([pdf], 'scores.pdf') });
    expect((await family.file()).documents.map(({ type, name }) => [type, name])).toEqual([
      ['pdf', 'EP advice.pdf'],
      ['txt', 'Written on the page'],
      ['pdf', 'scores.pdf'],
    ]);
  });

  test('refuses nothing at all, another type under a borrowed name, and what is too big', async () => {
    expect(await faultsIn(await send({}))).toEqual([['text', 'Write something or choose a file']]);
    const script = new File(['<script>alert(1)</script>'], 'advice.pdf', { type: 'application/pdf' });
    expect(await faultsIn(await send({ file: script }))).toEqual([
      ['file', 'Choose a PDF, Word (.docx), OpenDocument (.odt), JPEG or PNG file'],
    ]);
    const archive = new File([new Uint8Array([0x50, 0x4b, 3, 4, 9])], 'papers.zip');
    expect((await faultsIn(await send({ file: archive })))[0]?.[0]).toBe('file');
    const big = new File([pdf, new Uint8Array(4_000_000)], 'big.pdf');
    expect(await faultsIn(await send({ file: big }))).toEqual([['file', 'Choose a file of 4 MB or less']]);
    const huge = await send({ file: new File([new Uint8Array(5_000_000)], 'huge.pdf') });
    expect(huge.status).toBe(413);
    expect(await huge.text()).toContain('This is too big to send');
  });

  test('takes no form without its proof, and shows no receipt of anybody else', async () => {
    const before = (await family.file()).documents.length;
    expect((await send({ text: 'x', csrf: 'guessed' })).status).toBe(404);
    expect((await family.file()).documents).toHaveLength(before);
    expect((await family.request(`/q/${token}/receipt/AAAA-BBBB`)).status).toBe(404);
  });

  test('closes when she is invited no more', async () => {
    await family.change((file) => ({
      ...file,
      meetings: file.meetings.map((each) => ({ ...each, professionals: [] })),
    }));
    expect((await family.request(`/q/${token}`)).status).toBe(404);
    expect((await send({ text: 'late' })).status).toBe(404);
  });

  test('is logged without what was written and what files were called', () => {
    expect(family.log.join('\n')).not.toMatch(/EP advice|scores|Reading has|Thursdays/);
  });
});
