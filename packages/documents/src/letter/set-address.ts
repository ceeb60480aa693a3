import type { StructureElement } from 'pdfkit';
import { openFlow } from '../print/flow.ts';
import type { OpenDocument } from '../print/open-document.ts';
import { fit, type Style } from '../print/sheet.ts';
import type { Letter } from './letter.ts';
import { headZone, letterhead, windowZone } from './styles.ts';

const said = (lines: readonly (string | null)[]): readonly string[] =>
  lines.flatMap((line) => (line === null || line.trim() === '' ? [] : line.trim()));

/** Whose letter it is, at the top right. */
export function setLetterhead(doc: OpenDocument, section: StructureElement, { from }: Letter): void {
  const box = { ...headZone, dir: 'ltr' } as const;
  const flow = openFlow(doc.pdf, headZone.top);
  section.add(
    doc.pdf.struct('P', {}, [
      () => {
        flow.set(fit(doc, from.schoolName, { ...letterhead, size: 12, leading: 17, weight: 'bold' }, box));
        for (const line of said([...from.addressLines, from.phone, from.email]))
          flow.set(fit(doc, line, letterhead, box));
      },
    ]),
  );
}

/** The largest type in which the address fits the window: 11 points where it has up to five lines. */
function addressStyle(lines: number): Style {
  const leading = Math.min(14, windowZone.height / lines);
  return { size: Math.min(11, leading * 0.82), leading, weight: 'regular' };
}

/** To whom it goes, where the envelope's window is. */
export function setAddress(doc: OpenDocument, section: StructureElement, { to }: Letter): void {
  const box = { ...windowZone, dir: 'ltr' } as const;
  const lines = said([to.name, ...to.addressLines]);
  const fitted = (style: Style) => lines.map((line) => fit(doc, line, style, box));
  const atFirst = fitted(addressStyle(lines.length)).flatMap((text) => text.lines).length;
  const flow = openFlow(doc.pdf, windowZone.top);
  section.add(doc.pdf.struct('P', {}, [() => fitted(addressStyle(atFirst)).forEach(flow.set)]));
}
