import type { Context } from 'hono';
import { framed, type Page } from './page.ts';

/** The path under which the pages answer: `/f`. */
export const prefixOf = (familyUrl: string): string => new URL(familyUrl).pathname.replace(/\/$/, '');

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': policy,
  'x-robots-tag': 'noindex, nofollow',
};

/** A page as an answer: kept by nobody, framed by nobody, with nothing from elsewhere. */
export const pageAnswer = async (
  familyUrl: string,
  page: Page,
  { status = 200, more = {} }: { status?: number; more?: Readonly<Record<string, string>> } = {},
): Promise<Response> => {
  const text = String(await framed(prefixOf(familyUrl), page));
  return new Response(text, { status, headers: { ...headers, ...more } });
};

/** After something was done: on to a page that can be loaded again without doing it twice. */
export const seeOther = (c: Context, to: string): Response => {
  c.header('cache-control', 'no-store');
  return c.redirect(to, 303);
};
