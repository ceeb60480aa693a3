import type { ImportRow } from '@waymark/contracts';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import type { Api } from '../../api/create-api.ts';
import { Button } from '../../design/button/button.tsx';
import { useToast } from '../../design/toast/toast.tsx';
import { counted } from '../../words/counted.ts';

/** The most rows that one answer of the API holds. */
const aTime = 500;

const everyRefused = async (api: Api, importId: string): Promise<readonly ImportRow[]> => {
  const rows: ImportRow[] = [];
  for (;;) {
    const query = { outcome: 'refused', offset: rows.length, limit: aTime } as const;
    const page = await api.read('getImportRows', { params: { importId }, query });
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= page.total) return rows;
  }
};

const save = (text: string, name: string): void => {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  URL.revokeObjectURL(href);
};

/** Takes the refused rows away, each with its number and why: as a file, or to paste beside one's own sheet. */
export const TakeRefusedRows = ({ importId, count }: { readonly importId: string; readonly count: number }) => {
  const api = useApi();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const take = async (how: 'file' | 'clipboard') => {
    setBusy(true);
    try {
      const [{ refusedText }, rows] = await Promise.all([import('./refused-text.ts'), everyRefused(api, importId)]);
      if (how === 'file') save(refusedText(rows, 'file'), 'refused-rows.csv');
      else await navigator.clipboard.writeText(refusedText(rows, 'clipboard'));
      toast(how === 'file' ? 'The refused rows are in your downloads' : `${counted(rows.length, 'row')} copied`);
    } catch {
      toast('The refused rows could not be fetched. Try again in a moment.', { tone: 'problem' });
    }
    setBusy(false);
  };
  return (
    <div className="row no-print">
      <Button icon="download" busy={busy} onClick={() => void take('file')}>
        Download {counted(count, 'refused row')}
      </Button>
      <Button busy={busy} onClick={() => void take('clipboard')}>
        Copy them for a spreadsheet
      </Button>
      <Button icon="print" onClick={() => window.print()}>
        Print
      </Button>
    </div>
  );
};
