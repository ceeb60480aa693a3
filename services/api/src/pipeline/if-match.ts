/** An ETag of a version: strong, because a change must expect exactly it. */
export const etagOf = (version: number): string => `"${version}"`;

export type IfMatch =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'version'; readonly version: number };

/** The version in an If-Match header. Only one strong ETag of ours is taken: a list or `*` would overwrite unseen changes. */
export const readIfMatch = (header: string | undefined): IfMatch => {
  if (header === undefined) return { kind: 'missing' };
  const version = /^"(\d{1,15})"$/.exec(header.trim())?.[1];
  return version === undefined ? { kind: 'unreadable' } : { kind: 'version', version: Number(version) };
};
