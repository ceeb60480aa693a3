import type { Block } from '@waymark/domain';
import type { StructureElement } from 'pdfkit';
import { isolated } from '../print/direction.ts';
import { type Flow, heightOf } from '../print/flow.ts';
import type { OpenDocument } from '../print/open-document.ts';
import { type Box, fit, mm, readAs, type SetLines } from '../print/sheet.ts';
import { body, listTitle, paragraphGap } from './styles.ts';

export interface Setting {
  readonly doc: OpenDocument;
  readonly section: StructureElement;
  readonly flow: Flow;
  readonly box: Box;
}

const bulletWidth = 6 * mm;

/** The box without the room of a bullet, on the side where reading begins. */
const besideBullet = ({ x, width, dir }: Box): Box => ({
  x: dir === 'ltr' ? x + bulletWidth : x,
  width: width - bulletWidth,
  dir,
});

/** One text as one element. */
export function setElement({ doc, section, flow }: Setting, type: 'P' | 'H1' | 'H2', text: SetLines): void {
  section.add(doc.pdf.struct(type, readAs(text), [() => flow.set(text)]));
}

/** `after`: so many points of what follows stand on the page on which it ends. */
export function setParagraph(setting: Setting, text: string, after = 0): void {
  const { doc, section, flow, box } = setting;
  const set = fit(doc, text, body, box);
  section.add(doc.pdf.struct('P', readAs(set), [() => flow.set(set, after === 0 ? 0 : after + paragraphGap)]));
  setting.flow.gap(paragraphGap);
}

function setFacts(setting: Setting, { facts }: Block & { kind: 'facts' }): void {
  const { doc, flow, box } = setting;
  const rows = facts.map(({ label, value }) =>
    fit(
      doc,
      [
        { text: `${label}: `, weight: 'bold' },
        { text: isolated(value, box.dir), weight: 'regular' },
      ],
      body,
      box,
    ),
  );
  flow.keep(rows.reduce((height, row) => height + heightOf(row), 0));
  for (const row of rows) setElement(setting, 'P', row);
  flow.gap(paragraphGap);
}

function setList(setting: Setting, { title, items }: Block & { kind: 'list' }): void {
  const { doc, section, flow, box } = setting;
  const heading = fit(doc, title, listTitle, box);
  const texts = items.map((item) => fit(doc, item, body, besideBullet(box)));
  flow.keep(heightOf(heading) + (texts[0] === undefined ? 0 : heightOf(texts[0])));
  setElement(setting, 'H2', heading);
  const bullet = fit(doc, '•', body, box);
  const list = doc.pdf.struct(
    'L',
    {},
    texts.map((text) => {
      const mark = () => {
        flow.keep(Math.min(2, text.lines.length) * text.leading);
        flow.beside(bullet);
      };
      return doc.pdf.struct('LI', {}, [
        doc.pdf.struct('Lbl', {}, [mark]),
        doc.pdf.struct('LBody', readAs(text), [() => flow.set(text)]),
      ]);
    }),
  );
  if (texts.length > 0) section.add(list);
  flow.gap(paragraphGap);
}

function setLink(setting: Setting, { before, url }: Block & { kind: 'link' }): void {
  const { doc, flow, box } = setting;
  const [said, address] = [fit(doc, before, body, box), fit(doc, isolated(url, box.dir), body, box)];
  flow.keep(heightOf(said) + heightOf(address));
  for (const line of [said, address]) setElement(setting, 'P', line);
  flow.gap(paragraphGap);
}

/**
 * Sets one part of a letter, tagged for what it is. A link is written out: paper has no links. `after`: so many points of
 * what follows a text stand on the page on which it ends.
 */
export function setBlock(setting: Setting, block: Block, after = 0): void {
  switch (block.kind) {
    case 'text':
      setParagraph(setting, block.sentences.join(' '), after);
      break;
    case 'facts':
      setFacts(setting, block);
      break;
    case 'list':
      setList(setting, block);
      break;
    case 'link':
      setLink(setting, block);
      break;
  }
}
