import { messageViewSchema } from '@waymark/contracts';
import type { BlobPort } from '@waymark/runtime';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';

/** A message exactly as it was sent, from the copy that the mailer kept. None is kept before it was sent. */
export const getMessage = ({ blobs }: { readonly blobs: BlobPort }): Handler<'getMessage'> =>
  onPupil(async ({ caller, params }, { loaded }) => {
    const notice = loaded.file.notices.find(({ id }) => id === params.noticeId);
    if (notice === undefined) return { ok: false, reason: 'not-found' };
    const copy = await blobs.get(`messages/${caller.trustId}/${notice.id}.json`);
    if (copy === null) return { ok: false, reason: 'not-found', detail: 'This message has not been sent yet.' };
    return { ok: true, data: messageViewSchema.parse(JSON.parse(Buffer.from(copy).toString('utf8'))) };
  });
