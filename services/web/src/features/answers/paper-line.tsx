import type { MeetingAnswer } from '@waymark/contracts';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { Button } from '../../design/button/button.tsx';
import { useToast } from '../../design/toast/toast.tsx';
import { spokenDay } from '../../words/moments.ts';
import { scanWords, spokenSize } from './answer-words.ts';

type Props = { readonly pupilId: string; readonly paper: MeetingAnswer['papers'][number] };

const endings: Readonly<Record<string, RegExp>> = { jpg: /\.jpe?g$/i };

/** A name that ends as its type does, so that the right program opens it. */
const fileName = ({ name, type }: Props['paper']): string =>
  (endings[type] ?? new RegExp(`\\.${type}$`, 'i')).test(name) ? name : `${name}.${type}`;

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => {
  const text = atob(base64);
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
};

/** Hands the bytes to the browser as a file to keep; they are not opened in a page of ours. */
const keep = (content: string, name: string): void => {
  const url = URL.createObjectURL(new Blob([bytesOf(content)], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};

/** One paper that was sent in, and a way to keep it. */
export const PaperLine = ({ pupilId, paper }: Props) => {
  const api = useApi();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    const result = await api.call('getPaper', { params: { pupilId, paperId: paper.id } });
    setBusy(false);
    if (result.ok) keep(result.data.content, fileName(paper));
    else toast(result.problem.detail);
  };
  return (
    <li className="answers__paper">
      <span>
        {paper.name}, {spokenSize(paper.bytes)}, {spokenDay(paper.receivedAt)}
        <span className="soft small">
          {' '}
          Reference {paper.reference}; {scanWords[paper.scan]}.
        </span>
      </span>
      {paper.scan !== 'infected' && (
        <Button size="s" icon="download" busy={busy} onClick={() => void download()}>
          Download<span className="visually-hidden"> {paper.name}</span>
        </Button>
      )}
    </li>
  );
};
