import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { renderLetter, renderLetters } from './index.ts';
import { englishLetter, longLetter, polishLetter, printing, urduLetter } from './letter.fixture.ts';
import type { Letter } from './letter.ts';

const mm = 72 / 25.4;

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** What the elements say for readers aloud. */
const saidAloud = (bytes: Uint8Array): string[] =>
  [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/ActualText \(((?:\\.|[^\\)])*)\)/gs),
  ].map(([, written = '']) => {
    const plain = written.replace(/\\(.)/gs, (_, escaped: string) => escapes[escaped] ?? escaped);
    return plain.startsWith('\xfe\xff') ? Buffer.from(plain.slice(2), 'latin1').swap16().toString('utf16le') : plain;
  });

/** Words with their place, in points from the left and the top of the sheet. */
async function read(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, n) => {
      const page = await pdf.getPage(n + 1);
      const { items } = await page.getTextContent();
      const words = items.flatMap((item) =>
        'str' in item && item.str !== ''
          ? [{ text: item.str, x: item.transform[4] / mm, y: 297 - item.transform[5] / mm, width: item.width / mm }]
          : [],
      );
      return { items: words, words: words.filter(({ text }) => text.trim() !== ''), tree: await page.getStructTree() };
    }),
  );
  const text = pages.map(({ items }) => items.map((item) => item.text).join('')).join('\f');
  return { pdf, pages, text, meta: await pdf.getMetadata() };
}

type Node = { role?: string; children?: Node[] };
const rolesOf = (node: Node): string[] => [
  ...(node.role === undefined ? [] : [node.role]),
  ...(node.children ?? []).flatMap(rolesOf),
];

const letter = (bytes: Promise<Uint8Array>) => bytes.then(read);

describe('a letter in English', async () => {
  const { pages, text, meta, pdf } = await letter(renderLetter(englishLetter, printing));
  const { words, tree } = pages[0]!;
  const at = (word: string) => words.find((one) => one.text.includes(word))!;

  it('is one page of A4 that says what the e-mail says, in order', () => {
    expect(pdf.numPages).toBe(1);
    const order = [
      'Oakfield School',
      'Ms Adaeze Adeyemi',
      '18 March 2027',
      'Meeting at',
      'Dear Ms Adeyemi,',
      'When: ',
      'Thursday 13 May 2027, 2pm to 3pm',
      'An interpreter',
      'https://meetings.waymark.example/r/k3Jd92mPqXb7',
      'version 3',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('is tagged: heading, paragraphs, list, and the foot of the page left out', () => {
    expect(rolesOf(tree as Node)).toEqual(
      expect.arrayContaining(['Document', 'Sect', 'H1', 'P', 'H2', 'L', 'LI', 'Lbl', 'LBody']),
    );
    expect(rolesOf(tree as Node).filter((role) => role === 'LI')).toHaveLength(3);
  });

  it('says its language, its title and that it is PDF/UA-1, and has no child in its title', async () => {
    expect(meta.info).toMatchObject({ Title: 'Meeting at Oakfield School, 13 May', Language: 'en-GB' });
    expect(meta.metadata?.get('pdfuaid:part')).toBe('1');
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('has its fonts within it', async () => {
    const raw = Buffer.from(await renderLetter(englishLetter, printing)).toString('latin1');
    expect(raw).toContain('/FontFile2');
    expect(raw).not.toContain('Helvetica');
  });

  it("shows its address, and nothing else, in an envelope's window", () => {
    const inWindow = words.filter(({ x, y, width }) => y > 44 && y < 90 && x < 110 && x + width > 10);
    expect(inWindow.map((word) => word.text.trim())).toEqual([englishLetter.to.name, ...englishLetter.to.addressLines]);
    for (const { x, y, width } of inWindow) {
      expect([x >= 19.9, x + width <= 100, y >= 55, y <= 79.5]).toEqual([true, true, true, true]);
    }
    expect(at('18 March').y).toBeGreaterThan(90);
  });

  it('numbers no page where there is one', () => {
    expect(text).not.toContain('Page 1');
  });

  it('is the same bytes each time', async () => {
    const [one, other] = await Promise.all([
      renderLetter(englishLetter, printing),
      renderLetter(englishLetter, printing),
    ]);
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  });
});

describe('the end of a letter', () => {
  const lines = (n: number): Letter => ({
    ...englishLetter,
    blocks: Array.from({ length: n }, (_, at) => ({ kind: 'text' as const, sentences: [`Paragraph ${at + 1}.`] })),
  });

  it('never stands on a page by itself', async () => {
    for (const n of [17, 18, 19, 20, 21, 22]) {
      const { pages } = await letter(renderLetter(lines(n), printing));
      const last = pages
        .at(-1)!
        .words.map(({ text }) => text)
        .join('');
      expect(last.replaceAll(' ', '')).toContain(`Paragraph${n}.`);
    }
  });
});

describe('an address', () => {
  it.each([
    ['of eight lines', Array.from({ length: 7 }, (_, n) => `Line ${n + 1}`)],
    [
      'of very long lines',
      Array.from({ length: 4 }, () => 'The Old Lighthouse Keepers Cottage at the end of the Quay by the Harbour'),
    ],
  ])('%s still stands in the window', async (_, addressLines) => {
    const { pages } = await letter(
      renderLetter({ ...englishLetter, to: { name: 'Ms Adaeze Adeyemi', addressLines } }, printing),
    );
    const shown = pages[0]!.words.filter(({ x, y }) => x < 100 && y > 44 && y < 92);
    expect(Math.max(...shown.map(({ y }) => y))).toBeLessThan(79.6);
    expect(Math.max(...shown.map(({ x, width }) => x + width))).toBeLessThan(100.1);
    expect(shown.length).toBeGreaterThanOrEqual(addressLines.length + 1);
  });
});

describe('other languages', () => {
  it('keep their letters: Polish', async () => {
    const { text, meta } = await letter(renderLetter(polishLetter, printing));
    expect(text).toContain('Małgorzata Święcka-Żółtowska');
    expect(text).toContain('Zażółć gęślą');
    expect(meta.info).toMatchObject({ Language: 'pl' });
  });

  it('compose letters that were written with marks apart', async () => {
    const { text } = await letter(renderLetter({ ...polishLetter, greeting: 'Świe\u0328cka' }, printing));
    expect(text).toContain('Święcka');
  });

  it('show that a letter is missing which no font has', async () => {
    const { text } = await letter(renderLetter({ ...englishLetter, greeting: 'Dear 王芳,' }, printing));
    expect(text).toContain('Dear ??,');
  });

  it('run from right to left in Urdu, from the right margin, with what they say for readers aloud', async () => {
    const bytes = await renderLetter(urduLetter, printing);
    const { pages, meta } = await read(bytes);
    expect(saidAloud(bytes)).toContain('کب: جمعرات 13 مئی 2027، دوپہر 2 بجے سے 3 بجے تک');
    expect(meta.info).toMatchObject({ Language: 'ur' });
    const { words } = pages[0]!;
    const day = words.find((word) => word.text.startsWith('13'))!;
    const year = words.find((word) => word.text.includes('2027') && word.y === day.y);
    expect(Math.max(...words.filter(({ y }) => y > 95 && y < 250).map(({ x, width }) => x + width))).toBeCloseTo(
      190,
      0,
    );
    expect(year === undefined || year.x < day.x).toBe(true);
  });
});

describe('a longer letter', () => {
  it('says on each page which of how many it is, in its own language', async () => {
    const { text } = await letter(renderLetter(longLetter, printing));
    expect(text.split('\f').map((page) => /Page \d of \d/.exec(page)?.[0])).toEqual(['Page 1 of 2', 'Page 2 of 2']);
    const polish = await letter(renderLetter({ ...longLetter, lang: 'pl' }, printing));
    expect(polish.text).toContain('Strona 1 z 2');
    const somali = await letter(renderLetter({ ...longLetter, lang: 'so' }, printing));
    expect(somali.text).toContain('2 / 2');
  });

  it('keeps paragraphs whole', async () => {
    const { pages } = await letter(renderLetter(longLetter, printing));
    const body = pages[1]!.words.filter(({ y }) => y < 270);
    expect(body[0]?.text).toMatch(/^Paragraph \d+ tells/);
  });
});

describe('a word wider than the page', () => {
  it('is cut, and none of it is lost', async () => {
    const url = `https://meetings.waymark.example/${'k3Jd92mPqXb7'.repeat(20)}`;
    const { pages, text } = await letter(
      renderLetter({ ...englishLetter, blocks: [{ kind: 'link', before: 'Answer here:', url }] }, printing),
    );
    expect(text).toContain(url);
    expect(Math.max(...pages[0]!.words.map(({ x, width }) => x + width))).toBeLessThanOrEqual(190.1);
  });
});

describe('a batch', () => {
  const options = { ...printing, title: 'Invitations, 18 March 2027' };
  const letters: readonly Letter[] = [englishLetter, longLetter, polishLetter];

  it('begins every letter on a page of its own and numbers each by itself', async () => {
    const { pages, text, meta } = await letter(renderLetters(letters, { ...options, startOn: 'any-page' }));
    expect(pages).toHaveLength(4);
    expect(text.match(/Page \d of \d/g)).toEqual(['Page 1 of 2', 'Page 2 of 2']);
    expect(meta.info).toMatchObject({ Title: 'Invitations, 18 March 2027' });
  });

  it('begins them on odd pages where both sides are printed', async () => {
    const { pages } = await letter(renderLetters([...letters, polishLetter], { ...options, startOn: 'odd-page' }));
    expect(pages.map(({ words }) => words.length > 0)).toEqual([true, false, true, true, true, false, true]);
  });

  it('is refused where it holds no letter', async () => {
    await expect(renderLetters([], { ...options, startOn: 'any-page' })).rejects.toThrow(RangeError);
  });
});
