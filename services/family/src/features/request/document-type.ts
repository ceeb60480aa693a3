import type { DocumentType } from '@waymark/domain';

const starts = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const ending = (name: string): string => name.toLowerCase().split('.').at(-1) ?? '';

/**
 * What a file is, by its first bytes; null: nothing that is taken. Word and OpenDocument are both archives, so there the
 * name tells which, and an archive of any other name is refused.
 */
export const documentTypeOf = (bytes: Uint8Array, name: string): DocumentType | null => {
  if (starts(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf';
  if (starts(bytes, [0xff, 0xd8, 0xff])) return 'jpg';
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (!starts(bytes, [0x50, 0x4b, 0x03, 0x04])) return null;
  const named = ending(name);
  return named === 'docx' || named === 'odt' ? named : null;
};
