import { randomBytes } from 'node:crypto';

/** Makes what nobody can guess: 128 random bits, as 22 characters that an address can hold. */
export type NewToken = () => string;

export const newToken: NewToken = () => randomBytes(16).toString('base64url');
