import { createHmac } from 'node:crypto';
import { sameSecret } from '@waymark/runtime/http';

/**
 * What a form carries to prove that it came from a page of ours: made with the token that opened the page, which another
 * site does not know. Nothing needs to be kept for it, and it is good for as long as the link is.
 */
export const proofFor = (token: string): string => createHmac('sha256', token).update('form').digest('base64url');

export const provesForm = (token: string, given: string): boolean => sameSecret(proofFor(token), given);
