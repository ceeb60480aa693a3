import type { DecisionFault } from '@waymark/domain';
import { html } from 'hono/html';
import type { Markup } from './page.ts';

export type Faults = readonly DecisionFault[];

const faultAt = (faults: Faults, name: string): string | null =>
  faults.find(({ path }) => path === name)?.message ?? null;

const describedBy = (ids: readonly (string | null)[]): Markup | string => {
  const said = ids.filter((id) => id !== null);
  return said.length === 0 ? '' : html` aria-describedby="${said.join(' ')}"`;
};

const errorOf = (name: string, error: string | null): Markup | string =>
  error === null ? '' : html`<p class="error" id="${name}-error"><span class="hidden">Error:</span> ${error}.</p>`;

const hintOf = (name: string, hint: string | null): Markup | string =>
  hint === null ? '' : html`<p class="hint" id="${name}-hint">${hint}</p>`;

/** What went wrong, first on the page and with the focus, each leading to its field. */
export const errorSummary = (faults: Faults): Markup | string =>
  faults.length === 0
    ? ''
    : html`<div class="error-summary" role="alert" aria-labelledby="error-title" tabindex="-1" autofocus>
<h2 id="error-title">There is a problem</h2>
<ul>${faults.map(({ path, message }) => html`<li><a href="#${path}">${message}</a></li>`)}</ul></div>`;

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | null;
  readonly value: string;
  readonly faults: Faults;
}

/** Some lines of text. */
export const textArea = ({
  name,
  label,
  hint = null,
  value,
  faults,
  rows = 4,
}: Field & { readonly rows?: number }): Markup => {
  const error = faultAt(faults, name);
  return html`<div class="field${error === null ? '' : ' wrong'}"><label for="${name}">${label}</label>${hintOf(name, hint)}${errorOf(name, error)}
<textarea id="${name}" name="${name}" rows="${rows}"${describedBy([hint && `${name}-hint`, error && `${name}-error`])}>
${value}</textarea></div>`;
};

/** One line of text. */
export const textLine = ({
  name,
  label,
  hint = null,
  value,
  faults,
  type = 'text',
  complete = 'off',
}: Field & {
  readonly type?: 'text' | 'email';
  readonly complete?: string;
}): Markup => {
  const error = faultAt(faults, name);
  return html`<div class="field${error === null ? '' : ' wrong'}"><label for="${name}">${label}</label>${hintOf(name, hint)}${errorOf(name, error)}
<input id="${name}" name="${name}" type="${type}" autocomplete="${complete}" value="${value}"${describedBy([hint && `${name}-hint`, error && `${name}-error`])}></div>`;
};

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One of a few. The first takes the field's name as its id, so that the summary leads to it. */
export const radios = ({
  name,
  label,
  hint = null,
  value,
  faults,
  choices,
}: Field & { readonly choices: readonly Choice[] }): Markup => {
  const error = faultAt(faults, name);
  const option = (choice: Choice, n: number) => {
    const id = n === 0 ? name : `${name}-${choice.value}`;
    return html`<div class="choice"><input type="radio" id="${id}" name="${name}" value="${choice.value}"${choice.value === value ? ' checked' : ''}><label for="${id}">${choice.label}</label></div>`;
  };
  return html`<fieldset class="field${error === null ? '' : ' wrong'}"${describedBy([hint && `${name}-hint`, error && `${name}-error`])}><legend>${label}</legend>${hintOf(name, hint)}${errorOf(name, error)}
${choices.map(option)}</fieldset>`;
};

/** What proves that a form came from a page of ours. */
export const hidden = (name: string, value: string): Markup =>
  html`<input type="hidden" name="${name}" value="${value}">`;
