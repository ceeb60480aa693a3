import { html } from 'hono/html';
import type { Block, Letter } from './letter.ts';

/** A message as it leaves. */
export interface SetLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

function asText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.sentences.join(' ');
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'list':
      return [block.title, ...block.items.map((item) => `- ${item}`)].join('\n');
    case 'link':
      return `${block.before}\n${block.url}`;
  }
}

function asHtml(block: Block) {
  switch (block.kind) {
    case 'text':
      return html`<p>${block.sentences.join(' ')}</p>`;
    case 'facts':
      return html`<p>${block.facts.map(({ label, value }) => html`<strong>${label}:</strong> ${value}<br>`)}</p>`;
    case 'list':
      return html`<h2 style="font-size:1.1em">${block.title}</h2><ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case 'link':
      return html`<p>${block.before}<br><a href="${block.url}">${block.url}</a></p>`;
  }
}

/** Sets a message in plain text and in HTML, word for word the same. No image, no script, nothing that reports back. */
export async function setLetter({ subject, greeting, blocks, from }: Letter): Promise<SetLetter> {
  const page = await html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:36em">
<p>${greeting}</p>
${blocks.map(asHtml)}
<p>${from}</p>
</body></html>
`;
  return {
    subject,
    text: `${[greeting, ...blocks.map(asText), from].join('\n\n')}\n`,
    html: page.toString(),
  };
}
