import { type Block, type Letter, languages } from '@waymark/domain';
import { html } from 'hono/html';

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

const lettersText = ({ greeting, blocks, from }: Letter): string =>
  [greeting, ...blocks.map(asText), from].join('\n\n');

const lettersHtml = ({ greeting, blocks, from }: Letter) => html`<p>${greeting}</p>
${blocks.map(asHtml)}
<p>${from}</p>`;

/** That the same is said once more below: in the language of what comes first, and in that of what follows. */
const saidTwice = (first: Letter, second: Letter): readonly Pick<Letter, 'language' | 'greeting'>[] => [
  { language: first.language, greeting: languages[first.language].againBelow },
  { language: second.language, greeting: languages[second.language].againBelow },
];

const page = ({ subject, language }: Letter, body: unknown) => html`<!doctype html>
<html lang="${languages[language].locale}" dir="${languages[language].dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:36em">
${body}
</body></html>
`;

const inItsLanguage = (language: Letter['language'], body: unknown) =>
  html`<div lang="${languages[language].locale}" dir="${languages[language].dir}">${body}</div>`;

/**
 * Sets a message in plain text and in HTML, word for word the same: no image, no script, nothing that reports back. With
 * `also`, the same message in a second language stands below the first, and the first lines say so in both.
 */
export async function setLetter(letter: Letter, also: Letter | null = null): Promise<SetLetter> {
  const { subject } = letter;
  if (also === null) {
    const whole = await page(letter, lettersHtml(letter));
    return { subject, text: `${lettersText(letter)}\n`, html: whole.toString() };
  }
  const notes = saidTwice(letter, also);
  const parts = [letter, also];
  const whole = await page(
    letter,
    html`${notes.map(({ language, greeting }) => inItsLanguage(language, html`<p>${greeting}</p>`))}
${parts.map((part, n) => html`${n === 0 ? '' : html`<hr>`}${inItsLanguage(part.language, lettersHtml(part))}`)}`,
  );
  const text = [notes.map(({ greeting }) => greeting).join('\n'), ...parts.map(lettersText)].join('\n\n');
  return { subject, text: `${text}\n`, html: whole.toString() };
}
