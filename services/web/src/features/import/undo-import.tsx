import { useNavigate } from '@tanstack/react-router';
import type { ImportView } from '@waymark/contracts';
import { useEffect, useState } from 'react';
import { Button } from '../../design/button/button.tsx';
import { Dialog, preloadDialog } from '../../design/dialog/dialog.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { useHere } from '../../session/me-context.tsx';
import { counted } from '../../words/counted.ts';
import { mayImportKind } from './trust-lists.ts';
import { useLongWork } from './use-long-work.ts';

type Props = { readonly row: ImportView['import']; readonly size?: 's' | 'm' };

const takesBack = ({ counts }: ImportView['import']): string => {
  const { create = 0, change = 0 } = counts ?? {};
  const parts = [
    ...(create > 0 ? [`what ${counted(create, 'row')} brought in new`] : []),
    ...(change > 0 ? [`what ${counted(change, 'row')} changed`] : []),
  ];
  return parts.length === 0
    ? 'Nothing was written, so there is nothing to take back.'
    : `It takes back ${parts.join(' and ')}.`;
};

/** Takes an import back, after saying what that does and what it never does. The trust's own lists are not a SENCO's to take back. */
export const UndoImport = (props: Props) => {
  const { grants } = useHere().me;
  return mayImportKind(grants, props.row.kind) ? <Undo {...props} /> : null;
};

const Undo = ({ row, size = 'm' }: Props) => {
  const [open, setOpen] = useState(false);
  const { begin, beginning, problem } = useLongWork(row.id);
  const navigate = useNavigate();
  useEffect(preloadDialog, []);
  const undo = async () => {
    if (!(await begin('undoImport'))) return;
    setOpen(false);
    await navigate({ to: '/import/$importId', params: { importId: row.id } });
  };
  return (
    <>
      <Button size={size} icon="undo" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Undo
        {size === 's' && <span className="visually-hidden"> {row.fileName}</span>}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        kind="alert"
        title="Take this import back?"
        actions={
          <>
            <Button tone="danger" busy={beginning} onClick={() => void undo()}>
              Take it back
            </Button>
            <Button onClick={() => setOpen(false)}>Keep it</Button>
          </>
        }
      >
        <div className="stack">
          {problem && (
            <Notice tone="problem" title={problem.title} live>
              {problem.detail}
            </Notice>
          )}
          <p>{takesBack(row)}</p>
          <p>Whoever was changed by somebody since then is left as she is, and listed with what changed.</p>
          <p>
            <strong>A message that has left cannot be unsent.</strong> Messages that have not left yet are cancelled.
          </p>
        </div>
      </Dialog>
    </>
  );
};
