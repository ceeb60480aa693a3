import type { Pdf } from '@waymark/contracts';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Hands a PDF to the browser to save, from where it is printed. Nothing of it stays with the page. */
export const savePdf = ({ base64, fileName, mediaType }: Pdf): void => {
  const url = URL.createObjectURL(new Blob([bytesOf(base64)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
