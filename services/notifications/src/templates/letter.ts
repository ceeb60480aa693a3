/** A part of a message. Every part has the same words in plain text and in HTML. */
export type Block =
  | { readonly kind: 'text'; readonly sentences: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly before: string; readonly url: string };

/** A message before it is set as text and HTML. `from` is said at its end as it is in its sender. */
export interface Letter {
  readonly subject: string;
  readonly greeting: string;
  readonly blocks: readonly Block[];
  readonly from: string;
}

/** A paragraph; what does not apply is left out of it, and a paragraph of nothing is no paragraph. */
export function paragraph(...sentences: readonly (string | null)[]): readonly Block[] {
  const said = sentences.filter((sentence) => sentence !== null);
  return said.length === 0 ? [] : [{ kind: 'text', sentences: said }];
}
