import type { Letters } from '@waymark/contracts';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { Button } from '../../design/button/button.tsx';
import { DataTable } from '../../design/data-table/data-table.tsx';
import { EmptyState } from '../../design/empty-state/empty-state.tsx';
import { Link } from '../../design/link/link.tsx';
import { Section } from '../../design/section/section.tsx';
import { useToast } from '../../design/toast/toast.tsx';
import { savePdf } from '../../page/save-pdf.ts';
import { useMayIn, useSchool } from '../../session/me-context.tsx';
import { counted } from '../../words/counted.ts';
import { SubjectLink } from '../today/subject-link.tsx';
import { type LetterLine, letterColumns, readerName } from './letter-columns.tsx';
import { PostedForm } from './posted-form.tsx';

const keyOf = ({ taskId }: LetterLine) => taskId;

const whyNot = {
  'not-told': 'They may not be told at present. The family section says why, and what to check.',
  gone: 'What it tells of was changed or called off since.',
  'no-words': 'It has no words of its own. Look at the task on the child’s page.',
} as const;

const childName = ({ subject }: LetterLine) =>
  subject.kind === 'pupil' ? `${subject.forename} ${subject.surname}` : 'the school';

const NotPrinted = ({ lines }: { readonly lines: readonly LetterLine[] }) => (
  <Section title="Not to be printed" count={lines.length}>
    <ul className="letters__not">
      {lines.map((line) => (
        <li key={line.taskId}>
          <SubjectLink subject={line.subject} part="family" />: {line.title}.{' '}
          <span className="soft">{line.print === 'ready' ? '' : whyNot[line.print]}</span>
        </li>
      ))}
    </ul>
  </Section>
);

/** The letters of a school: print those that are ready in one go, then say that they went. */
export const LettersLists = ({ letters }: { readonly letters: Letters }) => {
  const api = useApi();
  const toast = useToast();
  const school = useSchool();
  const may = useMayIn(school.id);
  const ready = letters.lines.filter(({ print }) => print === 'ready');
  const rest = letters.lines.filter(({ print }) => print !== 'ready');
  const [selected, setSelected] = useState<ReadonlySet<string>>(() => new Set(ready.map(keyOf)));
  const [posting, setPosting] = useState(false);
  const [printing, setPrinting] = useState(false);
  const chosen = ready.filter((line) => selected.has(line.taskId));

  const print = async () => {
    setPrinting(true);
    const query = { tasks: chosen.map(keyOf).join(',') };
    const result = await api.call('printLetters', { params: { schoolId: school.id }, query });
    setPrinting(false);
    if (!result.ok) return toast(result.problem.detail || result.problem.title, { tone: 'problem' });
    savePdf(result.data);
    toast(`${counted(chosen.length, 'letter')} in ${result.data.fileName}. Print it, then mark them as posted.`);
  };

  if (letters.lines.length === 0)
    return (
      <EmptyState action={<Link href="/held">Held messages</Link>}>
        No letter waits: everybody who is to be told is told by e-mail.
      </EmptyState>
    );
  return (
    <>
      {ready.length > 0 && (
        <Section title="To print and post" count={ready.length}>
          <DataTable
            caption={`Letters to print, ${ready.length}`}
            captionHidden
            columns={letterColumns(letters.today)}
            rows={ready}
            rowKey={keyOf}
            {...(may('task:do')
              ? {
                  selection: {
                    selected,
                    onChange: setSelected,
                    label: (line: LetterLine) => `Select the letter to ${readerName(line)} about ${childName(line)}`,
                  },
                }
              : {})}
          />
          {may('task:do') && (
            <div className="row letters__actions">
              <Button
                tone="primary"
                icon="print"
                disabled={chosen.length === 0}
                busy={printing}
                onClick={() => void print()}
              >
                {printing ? 'Making the letters' : `Print ${counted(chosen.length, 'letter')}`}
              </Button>
              <Button
                icon="check"
                disabled={chosen.length === 0}
                aria-haspopup="dialog"
                onClick={() => setPosting(true)}
              >
                Mark as posted
              </Button>
            </div>
          )}
        </Section>
      )}
      {rest.length > 0 && <NotPrinted lines={rest} />}
      {posting && (
        <PostedForm
          lines={chosen}
          today={letters.today}
          onDone={() => setPosting(false)}
          onClose={() => setPosting(false)}
        />
      )}
    </>
  );
};
