import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import type { BlobPort } from './blob-port.ts';
import { readPolicy, type UploadPolicy } from './upload-policy.ts';

export type BlobAppDeps = { blobs: BlobPort; secret: string; now: () => number };

type Refusal = { status: 400 | 403; code: string; message: string };
type Form = Record<string, string | File>;

/** What an S3 bucket behind HTTP API limits would take at most; a policy usually asks for less. */
const largestBody = 100 * 1024 * 1024;

const denied = (message: string): Refusal => ({ status: 403, code: 'AccessDenied', message });

function text(form: Form, field: string): string {
  const value = form[field];
  return typeof value === 'string' ? value : '';
}

function refuse(form: Form, file: File, policy: UploadPolicy, now: number): Refusal | undefined {
  if (policy.expiresAt <= now) return denied('Invalid according to Policy: Policy expired.');
  if (text(form, 'key') !== policy.key)
    return denied('Invalid according to Policy: Policy Condition failed: ["eq", "$key"]');
  if (policy.contentType !== undefined && text(form, 'Content-Type') !== policy.contentType) {
    return denied('Invalid according to Policy: Policy Condition failed: ["eq", "$Content-Type"]');
  }
  if (file.size <= policy.maxBytes) return undefined;
  return { status: 400, code: 'EntityTooLarge', message: 'Your proposed upload exceeds the maximum allowed size' };
}

/** Takes the form of `presignUpload` as S3 does: 204 when kept, and S3's error documents when not. Mount at `uploadUrl`. */
export function createBlobApp({ blobs, secret, now }: BlobAppDeps): Hono {
  const answer = ({ status, code, message }: Refusal) =>
    new Response(
      `<?xml version="1.0" encoding="UTF-8"?>\n${html`<Error><Code>${code}</Code><Message>${message}</Message></Error>`}`,
      {
        status,
        headers: { 'content-type': 'application/xml' },
      },
    );
  const tooLarge = () =>
    answer({ status: 400, code: 'EntityTooLarge', message: 'The form is too large for this server' });

  const app = new Hono();
  app.post('/', bodyLimit({ maxSize: largestBody, onError: tooLarge }), async (c) => {
    const form: Form = await c.req.parseBody();
    const file = form.file;
    if (!(file instanceof File)) {
      return answer({
        status: 400,
        code: 'InvalidArgument',
        message: 'POST requires exactly one file upload per request.',
      });
    }
    const policy = readPolicy(secret, text(form, 'policy'), text(form, 'x-amz-signature'));
    if (policy === undefined)
      return answer({ status: 403, code: 'SignatureDoesNotMatch', message: 'The policy was not signed here.' });
    const refusal = refuse(form, file, policy, now());
    if (refusal !== undefined) return answer(refusal);
    const type = policy.contentType ?? (text(form, 'Content-Type') || 'binary/octet-stream');
    await blobs.put(policy.key, new Uint8Array(await file.arrayBuffer()), type);
    return c.body(null, 204);
  });
  return app;
}
