import { html } from 'hono/html';
import type { Markup } from './layout.ts';

const address = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/;

/** Plain text with its web addresses made into links, all else as it stands. */
export function linked(text: string): (Markup | string)[] {
  return text.split(address).map((part) => (address.test(part) ? html`<a href="${part}">${part}</a>` : part));
}
