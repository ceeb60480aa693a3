import type { TemplateView } from '@waymark/contracts';
import { useState } from 'react';
import { Button } from '../../design/button/button.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Section } from '../../design/section/section.tsx';
import { Tag } from '../../design/tag/tag.tsx';
import { useToast } from '../../design/toast/toast.tsx';
import { useWordsChange, type WordsChanged } from './use-words-change.ts';

type Version = TemplateView['versions'][number];

const whose = ({ words, savedBy, savedOn, approvedBy, approvedOn }: Version): string => {
  const saved = `${words === null ? 'The words that come with Waymark, chosen' : 'Saved'} by ${savedBy} on ${spokenDate(savedOn)}`;
  return approvedBy === null || approvedOn === null
    ? `${saved}. Not approved.`
    : `${saved}. Approved by ${approvedBy} on ${spokenDate(approvedOn)}.`;
};

/** Every version that was ever kept, the newest first, and the way back to any of them. */
export const Versions = ({ view, mayChange }: { readonly view: TemplateView; readonly mayChange: boolean }) => {
  const toast = useToast();
  const { keep, withdraw } = useWordsChange(view);
  const [busy, setBusy] = useState(false);
  const run = async (change: () => Promise<WordsChanged>, done: string) => {
    setBusy(true);
    const changed = await change();
    setBusy(false);
    if (changed.ok) toast(done);
    else toast(`That could not be done: ${changed.problem.title.toLowerCase()}.`, { tone: 'problem' });
  };
  const back = (words: Version['words']) =>
    void run(() => keep(words, view.version), 'Brought back as the newest draft. Approve it to send it.');
  const stops = view.language === 'en' ? 'Send the English as it comes' : 'Stop sending this language';
  return (
    <Section
      title="Versions"
      actions={
        mayChange &&
        view.inUseVersion !== null &&
        (view.language !== 'en' || view.state === 'own') && (
          <Button
            size="s"
            busy={busy}
            onClick={() => void run(() => withdraw(view.version), 'Done. It holds from now on.')}
          >
            {stops}
          </Button>
        )
      }
    >
      {view.versions.length === 0 ? (
        <p className="soft">Nobody has changed these words yet.</p>
      ) : (
        <ol className="words__versions">
          {view.versions.toReversed().map((version) => (
            <li key={version.version}>
              <span>
                <strong>Version {version.version}</strong> {version.version === view.inUseVersion && <Tag>In use</Tag>}{' '}
                {whose(version)}
              </span>
              {mayChange && version !== view.versions.at(-1) && (
                <Button size="s" icon="undo" busy={busy} onClick={() => back(version.words)}>
                  Bring back<span className="visually-hidden"> version {version.version}</span>
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
};
