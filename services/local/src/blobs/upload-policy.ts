import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';

const policySchema = z.strictObject({
  key: z.string(),
  maxBytes: z.int().nonnegative(),
  contentType: z.string().optional(),
  /** Real time, milliseconds since 1970. */
  expiresAt: z.int(),
});

/** What one upload may be. */
export type UploadPolicy = z.infer<typeof policySchema>;

function signature(secret: string, policy: string): Buffer {
  return createHmac('sha256', secret).update(policy).digest();
}

/** The policy as two form fields, under the names that S3 gives them. */
export function signPolicy(secret: string, policy: UploadPolicy): { policy: string; 'x-amz-signature': string } {
  const encoded = Buffer.from(JSON.stringify(policy)).toString('base64');
  return { policy: encoded, 'x-amz-signature': signature(secret, encoded).toString('hex') };
}

/** The policy behind the fields, or undefined where we did not sign it as it stands. */
export function readPolicy(secret: string, encoded: string, signed: string): UploadPolicy | undefined {
  const wanted = signature(secret, encoded);
  const given = Buffer.from(signed, 'hex');
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
  return policySchema.parse(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
}
