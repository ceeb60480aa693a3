import type { NoticeView } from '@waymark/contracts';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { Button, IconButton } from '../../design/button/button.tsx';
import { useToast } from '../../design/toast/toast.tsx';
import { savePdf } from '../../page/save-pdf.ts';

type Props = {
  readonly pupilId: string;
  readonly notice: NoticeView;
  /** One of many in a table: drawn as a sign, and named by its message. */
  readonly inRow?: boolean;
};

/** The print twin of a message to the family, for whoever has no e-mail or asks for paper. */
export const PrintMessage = ({ pupilId, notice, inRow = false }: Props) => {
  const api = useApi();
  const toast = useToast();
  const [printing, setPrinting] = useState(false);
  const { kind } = notice.recipient;
  if (kind !== 'adult' && kind !== 'child') return null;
  const print = async () => {
    setPrinting(true);
    const result = await api.call('getNoticeLetter', { params: { pupilId, noticeId: notice.id } });
    setPrinting(false);
    if (!result.ok) return toast(result.problem.detail || result.problem.title, { tone: 'problem' });
    savePdf(result.data);
    toast(`The letter is in ${result.data.fileName}.`);
  };
  if (inRow)
    return (
      <IconButton
        size="s"
        icon="print"
        label={`Print as a letter: ${notice.title}, to ${notice.to}`}
        disabled={printing}
        onClick={() => void print()}
      />
    );
  return (
    <Button icon="print" busy={printing} onClick={() => void print()}>
      {printing ? 'Making the letter' : 'Print as a letter'}
    </Button>
  );
};
