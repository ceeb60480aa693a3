import type { Pdf } from '@waymark/contracts';
import type { Letter } from '@waymark/documents/letter';
import type { Instant } from '@waymark/domain';

/** Letters as one file, every one on a sheet of its own. The code that sets them is loaded when it is first wanted. */
export const pdfOfLetters = async (
  letters: readonly Letter[],
  { title, fileName, now }: { readonly title: string; readonly fileName: string; readonly now: Instant },
): Promise<Pdf> => {
  const { renderLetters } = await import('@waymark/documents/letter');
  const bytes = await renderLetters(letters, { title, startOn: 'odd-page', madeAt: now });
  return { fileName, mediaType: 'application/pdf', base64: Buffer.from(bytes).toString('base64') };
};
