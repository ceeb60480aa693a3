import { documentTypes } from '@waymark/domain';
import type { BlobPort } from '@waymark/runtime';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';

/** A paper that was sent in for a meeting, as it came; one in which a virus was found is not given out. */
export const getPaper = ({ blobs }: { readonly blobs: Pick<BlobPort, 'get'> }): Handler<'getPaper'> =>
  onPupil(async ({ caller, params }, { loaded }) => {
    const paper = loaded.file.documents.find(({ id }) => id === params.paperId);
    if (paper === undefined) return { ok: false, reason: 'not-found' };
    if (paper.scan === 'infected') {
      return { ok: false, reason: 'not-found', detail: 'A virus was found in this paper. Ask for it once more.' };
    }
    const bytes = await blobs.get(`received/${caller.trustId}/${paper.id}`);
    if (bytes === null) return { ok: false, reason: 'not-found', detail: 'This paper is not there any more.' };
    const content = Buffer.from(bytes).toString('base64');
    return { ok: true, data: { name: paper.name, contentType: documentTypes[paper.type], content } };
  });
