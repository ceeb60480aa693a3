import type { Encoding } from './table.ts';

const boms: readonly { starts: readonly number[]; encoding: Encoding }[] = [
  { starts: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { starts: [0xff, 0xfe], encoding: 'utf-16le' },
  { starts: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** UTF-16 without a mark: every other byte of English text is nought. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = sample.length * 0.3;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Text that is UTF-8 but for a few broken letters, as when a long cell was cut: better one lost letter than many wrong. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const letters = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return letters > broken * 2 ? text : null;
}

/**
 * The text of the bytes: by its mark (BOM) if it has one, else UTF-8 if it is, else Windows-1252, which is what SIMS and
 * older Excel write. Never fails: Windows-1252 gives a letter to every byte.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const bom = boms.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  const marked = bom?.encoding ?? unmarkedUtf16(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  const utf8 = strictUtf8(bytes) ?? mostlyUtf8(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

/**
 * Whether the text is more than text: a file of some other kind holds control characters that no cell has. No text holds
 * a NUL, wherever it stands: what is left of one after decoding is no half of a UTF-16 letter.
 */
export function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const sample = text.slice(0, 4000);
  const control = sample.match(/(?![\t\n\r\f])\p{Cc}|\uFFFD/gu)?.length ?? 0;
  return control > Math.max(2, sample.length * 0.01);
}
