import { addVerifiedEmail, type TokenEvent } from './add-verified-email.ts';

export const handler = async (event: TokenEvent): Promise<unknown> => addVerifiedEmail(event);
