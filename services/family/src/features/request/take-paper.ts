import { documentTypes, type ReceivedDocument, receiveDocument } from '@waymark/domain';
import type { FamilyDeps } from '../../family-deps.ts';
import { changeFile } from '../../links/change-file.ts';
import type { OpenLink } from '../../links/open-link.ts';
import type { Form } from '../../links/read-form.ts';
import type { Faults } from '../../pages/fields.ts';
import { documentTypeOf } from './document-type.ts';

/** The most that one file may have, in bytes. */
const mostBytes = 4_000_000;
const mostText = 50_000;

type Paper = Pick<ReceivedDocument, 'name' | 'type'> & { readonly content: Uint8Array };
type Read = { readonly ok: true; readonly papers: readonly Paper[] } | { readonly ok: false; readonly faults: Faults };

const fault = (path: string, message: string): Read => ({ ok: false, faults: [{ path, message }] });

/** The last part of a file's name, without what no screen shows. */
const plainName = (name: string): string => {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replaceAll(/\p{C}/gu, '').trim().slice(0, 200) || 'A file';
};

const readPapers = async (form: Form): Promise<Read> => {
  const text = form.text('text').trim();
  const file = form.file('file');
  if (text === '' && file === null) return fault('text', 'Write something or choose a file');
  if (text.length > mostText) return fault('text', `Use ${mostText} characters or fewer, or send it as a file`);
  const written: readonly Paper[] =
    text === '' ? [] : [{ name: 'Written on the page', type: 'txt', content: new TextEncoder().encode(text) }];
  if (file === null) return { ok: true, papers: written };
  if (file.size > mostBytes) return fault('file', 'Choose a file of 4 MB or less');
  const content = new Uint8Array(await file.arrayBuffer());
  const type = documentTypeOf(content, file.name);
  if (type === null) return fault('file', 'Choose a PDF, Word (.docx), OpenDocument (.odt), JPEG or PNG file');
  return { ok: true, papers: [...written, { name: plainName(file.name), type, content }] };
};

/** Eight letters and digits that one can read out: "K7M2-9QXT". */
const referenceOf = (id: ReceivedDocument['id']): string => `${id.slice(-8, -4)}-${id.slice(-4)}`;

export type Taken = { readonly ok: true; readonly reference: string } | { readonly ok: false; readonly faults: Faults };

/**
 * Takes in what was written and the file, each as a paper of its own: first its bytes, then the note in the child's file.
 * Bytes whose note is then refused lie there unread.
 */
export const takePapers = async (deps: FamilyDeps, opened: OpenLink, form: Form, requestId: string): Promise<Taken> => {
  const read = await readPapers(form);
  if (!read.ok) return read;
  const { trustId, who, meetingId } = opened.link;
  let last = '';
  for (const { name, type, content } of read.papers) {
    const id = deps.ids.document();
    const reference = referenceOf(id);
    await deps.blobs.put(`received/${trustId}/${id}`, content, documentTypes[type]);
    const paper = { ...{ id, meetingId, who, name, type, bytes: content.length, reference }, scan: 'pending' } as const;
    const kept = await changeFile(deps, opened, {
      what: 'paper-received',
      requestId,
      decide: (file, { today, now }) => receiveDocument(file, { ...paper, receivedAt: now }, { today }),
    });
    if (!kept.ok) return kept;
    last = reference;
  }
  return { ok: true, reference: last };
};
