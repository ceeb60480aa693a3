import { theChild } from '@waymark/domain';
import { html } from 'hono/html';
import { proofFor } from '../links/form-proof.ts';
import type { OpenLink } from '../links/open-link.ts';
import type { Markup, Page } from './page.ts';

/** A page for somebody who is signed in: her school's, with a way out. */
export const sessionPage = (
  { school, token }: OpenLink,
  { title, body, hasErrors = false }: { readonly title: string; readonly body: Markup; readonly hasErrors?: boolean },
): Page => ({ title, body, school, hasErrors, signOut: proofFor(token) });

/** Where else one can go from here. */
export const otherPages = (prefix: string, { link }: OpenLink): Markup =>
  html`<h2>Other pages</h2><ul><li><a href="${prefix}/next">What happens next</a></li>${
    link.who === theChild ? html`<li><a href="${prefix}/who">Who is told what</a></li>` : ''
  }</ul>`;
