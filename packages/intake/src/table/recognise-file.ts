import { maxUnpackedBytes } from './limits.ts';
import type { TableProblemCode } from './table.ts';

/** How files of each kind begin. The name a file was given says nothing certain. */
const beginnings: readonly { starts: readonly number[]; is: TableProblemCode | 'package' }[] = [
  { starts: [0x50, 0x4b, 0x03, 0x04], is: 'package' },
  { starts: [0x50, 0x4b, 0x05, 0x06], is: 'zip' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], is: 'old-excel' },
  { starts: [0x09, 0x08, 0x10, 0x00], is: 'old-excel' },
  { starts: [0x25, 0x50, 0x44, 0x46], is: 'pdf' },
  { starts: [0x89, 0x50, 0x4e, 0x47], is: 'image' },
  { starts: [0xff, 0xd8, 0xff], is: 'image' },
  { starts: [0x47, 0x49, 0x46, 0x38], is: 'image' },
  { starts: [0x49, 0x49, 0x2a, 0x00], is: 'image' },
  { starts: [0x4d, 0x4d, 0x00, 0x2a], is: 'image' },
  { starts: [0x1f, 0x8b], is: 'zip' },
  { starts: [0x52, 0x61, 0x72, 0x21], is: 'zip' },
  { starts: [0x37, 0x7a, 0xbc, 0xaf], is: 'zip' },
];

/** What begins each entry of a package's directory: PK\1\2. */
const directoryEntry = 0x02014b50;

const packagePart = 'xl/workbook';

function includesAscii(bytes: Uint8Array, text: string): boolean {
  const codes = [...text].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0] ?? 0); at !== -1; at = bytes.indexOf(codes[0] ?? 0, at + 1)) {
    if (codes.every((code, offset) => bytes[at + offset] === code)) return true;
  }
  return false;
}

/** What the package's directory says its parts come to when unpacked, in bytes. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = bytes.indexOf(0x50); at !== -1 && at + 28 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
    if (view.getUint32(at, true) === directoryEntry) size += view.getUint32(at + 24, true);
  }
  return size;
}

/** What the bytes are, by how they begin: a workbook, plain text, or a reason to refuse them. */
export function recogniseFile(bytes: Uint8Array): 'workbook' | 'text' | TableProblemCode {
  if (bytes.length === 0) return 'empty';
  const known = beginnings.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  if (known === undefined) return 'text';
  if (known.is !== 'package') return known.is;
  if (unpackedSize(bytes) > maxUnpackedBytes) return 'too-big';
  return includesAscii(bytes, packagePart) ? 'workbook' : 'zip';
}
