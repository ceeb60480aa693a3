import * as z from 'zod';

/** A route without query, body or answer says so with these. */
export const noQuery = z.strictObject({});
export const noBody = z.undefined();
export const fileVersionSchema = z.strictObject({ fileVersion: z.int() });
