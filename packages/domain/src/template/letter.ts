import type { LanguageTag } from './language.ts';

/** A part of a message. Every part has the same words in plain text, in HTML and on paper. */
export type Block =
  | { readonly kind: 'text'; readonly sentences: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly before: string; readonly url: string };

/** A message before it is set as text, as HTML or on paper. `from` is said at its end as it is in its sender. */
export interface Letter {
  readonly language: LanguageTag;
  readonly subject: string;
  readonly greeting: string;
  readonly blocks: readonly Block[];
  readonly from: string;
}
