import { linkMinutes } from '@waymark/domain';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** On one machine there is no TLS, and a cookie that wants it would never come back. */
const isSecure = (familyUrl: string): boolean => familyUrl.startsWith('https:');

/** `__Host-` binds it to this name alone: no other of the same domain can set it. */
const nameOf = (familyUrl: string): string => (isSecure(familyUrl) ? '__Host-waymark-family' : 'waymark-family');

/** No script reads it, and no other site's page sends it. */
const shape = (familyUrl: string) =>
  ({ path: '/', httpOnly: true, sameSite: 'Strict', secure: isSecure(familyUrl) }) as const;

/** The token of the session on this browser; empty where there is none. */
export const sessionToken = (c: Context, familyUrl: string): string => getCookie(c, nameOf(familyUrl)) ?? '';

/** Gives the session to this browser alone. */
export const keepSession = (c: Context, familyUrl: string, token: string): void =>
  setCookie(c, nameOf(familyUrl), token, { ...shape(familyUrl), maxAge: linkMinutes.session * 60 });

export const forgetSession = (c: Context, familyUrl: string): void => {
  deleteCookie(c, nameOf(familyUrl), shape(familyUrl));
};
