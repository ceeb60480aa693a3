import type { Problem, TemplateView } from '@waymark/contracts';
import { useState } from 'react';
import { Button } from '../../design/button/button.tsx';
import { Checkbox } from '../../design/checkbox/checkbox.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { useToast } from '../../design/toast/toast.tsx';
import { useHere } from '../../session/me-context.tsx';
import { useWordsChange } from './use-words-change.ts';
import { languageNames } from './words-states.ts';

const promise = (language: TemplateView['language']): string =>
  language === 'en'
    ? 'I have read these words as they will be sent'
    : `I can read ${languageNames[language]} and have checked these words`;

/** A person puts her name to words before anybody is sent them. */
export const ApproveDialog = ({ view, onClose }: { readonly view: TemplateView; readonly onClose: () => void }) => {
  const { me } = useHere();
  const toast = useToast();
  const { keep, approve } = useWordsChange(view);
  const [checked, setChecked] = useState(false);
  const [missed, setMissed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const run = async () => {
    if (!checked) return setMissed(true);
    setBusy(true);
    const newest = view.versions.at(-1);
    const waiting = newest?.approvedOn === null ? { ok: true as const, view } : await keep(null, view.version);
    const version = waiting.ok ? waiting.view.versions.at(-1)?.version : undefined;
    const approved = waiting.ok && version !== undefined ? await approve(version, waiting.view.version) : waiting;
    setBusy(false);
    if (!approved.ok) return setProblem(approved.problem);
    toast('Approved. Messages that leave from now on say this.');
    onClose();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={`Approve the words in ${languageNames[view.language]}`}
      actions={
        <>
          <Button tone="primary" busy={busy} onClick={() => void run()}>
            Approve and send from now on
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <div className="stack">
        {problem && (
          <Notice tone="problem" title={problem.title} live>
            {problem.faults.map(({ message }) => message).join(' ') || problem.detail}
          </Notice>
        )}
        {missed && !checked && (
          <Notice tone="problem" title="Say first that you have checked the words" live>
            Nobody is sent words that no person has read.
          </Notice>
        )}
        <p>
          From now on “{view.title}” leaves in these words. Your name, {me.staff.name}, is kept with them.
          {view.language !== 'en' && ' The English stands below them in every message.'}
        </p>
        <Checkbox label={promise(view.language)} checked={checked} invalid={missed && !checked} onChange={setChecked} />
      </div>
    </Dialog>
  );
};
