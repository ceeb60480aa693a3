import type { TemplateView } from '@waymark/contracts';
import { useState } from 'react';
import { Button } from '../../design/button/button.tsx';
import { Disclosure } from '../../design/disclosure/disclosure.tsx';
import { onDemand } from '../../design/on-demand/on-demand.tsx';
import { Section } from '../../design/section/section.tsx';
import { placed, usePreview } from './use-preview.ts';
import { useWordsForm } from './use-words-form.ts';
import { Versions } from './versions.tsx';
import { WordsForm } from './words-form.tsx';
import { firstReader, WordsPreview } from './words-preview.tsx';
import { languageRuns } from './words-states.ts';
import { linesOf } from './words-values.ts';

const { OnDemand: Approve } = onDemand(() => import('./approve-dialog.tsx').then(({ ApproveDialog }) => ApproveDialog));
const { OnDemand: Beside } = onDemand(() => import('./difference.tsx').then(({ Difference }) => Difference));

const Facts = ({ view }: { readonly view: TemplateView }) => (
  <Disclosure summary="Facts that these words can name">
    <ul className="words__facts">
      {view.placeholders.map(({ name, stands }) => (
        <li key={name}>
          <code>{`{${name}}`}</code>: {stands}
        </li>
      ))}
    </ul>
  </Disclosure>
);

const English = ({ view }: { readonly view: TemplateView }) => (
  <Disclosure summary="The English that is sent">
    <div className="stack" data-gap="s">
      {linesOf(view.english).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  </Disclosure>
);

/** Whether there are words that nobody has approved: newer ones, or a draft that came with Waymark. */
const waits = ({ state, versions }: TemplateView): boolean =>
  versions.at(-1)?.approvedOn === null || (state === 'draft' && versions.length === 0);

type Props = { readonly view: TemplateView; readonly mayChange: boolean };

/** One message in one language: written on one side, as it would arrive on the other. */
export const WordsDesk = ({ view, mayChange }: Props) => {
  const { form, start, fields, state, words } = useWordsForm(view);
  const [reader, setReader] = useState(firstReader(view.audience));
  const previewed = placed(usePreview(view, words, reader), { start, fields, values: state.values });
  const [approving, setApproving] = useState(false);
  const clean = previewed.isCurrent && previewed.preview?.findings.length === 0;
  return (
    <div className="stack">
      <div className="words__desk">
        {mayChange && (
          <Section title="Words">
            <div className="stack">
              <Facts view={view} />
              {view.language !== 'en' && <English view={view} />}
              <WordsForm {...{ form, view, start, state, previewed }} />
            </div>
          </Section>
        )}
        <div className="words__beside stack">
          {mayChange && waits(view) && (
            <div className="stack" data-gap="s">
              <div className="row">
                <Button
                  tone={state.isChanged ? 'secondary' : 'primary'}
                  aria-haspopup="dialog"
                  disabled={state.isChanged || !clean}
                  onClick={() => setApproving(true)}
                >
                  Approve…
                </Button>
              </div>
              {state.isChanged && <p className="soft">Save the draft first: what is approved is what was saved.</p>}
            </div>
          )}
          <WordsPreview audience={view.audience} reader={reader} onReader={setReader} previewed={previewed} />
        </div>
      </div>
      {view.builtIn !== null && <Beside props={{ builtIn: view.builtIn, words, runs: languageRuns[view.language] }} />}
      <Versions view={view} mayChange={mayChange} />
      {approving && <Approve props={{ view, onClose: () => setApproving(false) }} />}
    </div>
  );
};
