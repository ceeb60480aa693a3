import type { ImportView } from '@waymark/contracts';
import { useRef } from 'react';
import { Button } from '../../design/button/button.tsx';
import { counted } from '../../words/counted.ts';
import { CommitBar } from './commit-bar.tsx';
import { importKindName } from './import-kinds.ts';
import { toLookAt } from './import-steps.ts';
import { IssueGroups } from './issue-groups.tsx';
import { OrdersQuestion } from './orders-question.tsx';
import { OutcomeCounts } from './outcome-counts.tsx';
import { ReviewQuestion } from './review-question.tsx';
import { RowsInSight, useRowsInSight } from './rows-in-sight.tsx';
import { RowsToChoose } from './rows-to-choose.tsx';
import { Step, useGoToStep } from './step.tsx';
import type { Settling } from './use-settling.ts';

const toCheck = (count: number): string => (count === 0 ? '' : `, ${count} to check`);

/** How it was read, each part leading back to where it is changed. */
const ReadAs = ({ view }: { readonly view: ImportView }) => {
  const go = useGoToStep();
  const unsure = toLookAt(view);
  const used = view.columns.filter(({ field }) => field !== null).length;
  const words = view.words.flatMap(({ values }) => values).length;
  return (
    <div className="import__read-as">
      <span className="soft small">Read as</span>
      <Button size="s" icon="edit" onClick={() => go('read')}>
        {importKindName(view.import.kind)}
      </Button>
      <Button size="s" icon="edit" onClick={() => go('columns')}>
        {used} of {counted(view.columns.length, 'column')}
        {toCheck(unsure.columns)}
      </Button>
      {words > 0 && (
        <Button size="s" icon="edit" onClick={() => go('words')}>
          {counted(words, 'word')}
          {toCheck(unsure.words)}
        </Button>
      )}
    </div>
  );
};

/** What it would do, row by row, with everything that is still open; and the button that does it. */
export const CheckStep = ({ view, settling }: { readonly view: ImportView; readonly settling: Settling }) => {
  const { search, show } = useRowsInSight();
  const rows = useRef<HTMLDivElement>(null);
  const { counts } = view.import;
  if (counts === null) return null;
  const open = (code: string) => {
    show({ code });
    rows.current?.scrollIntoView({ block: 'start' });
    rows.current?.querySelector<HTMLElement>('section')?.focus({ preventScroll: true });
  };
  return (
    <Step
      view={view}
      step="check"
      title="What it would do"
      lead="Nothing is written until you commit. This is everything that would be, row by row."
      onward={null}
    >
      <OutcomeCounts
        counts={counts}
        shown={search.code === undefined ? search.show : undefined}
        onShow={(outcome) => show({ show: outcome })}
        busy={settling.state === 'checking'}
      />
      <ReadAs view={view} />
      {view.questions.map((question) =>
        question.id === 'ordersChecked' ? (
          <OrdersQuestion key={question.id} question={question} settling={settling} />
        ) : (
          <ReviewQuestion key={question.id} question={question} settling={settling} />
        ),
      )}
      <RowsToChoose key={view.import.kind} view={view} settling={settling} />
      {view.groups.length > 0 && <IssueGroups groups={view.groups} onOpen={open} />}
      <div ref={rows}>
        <RowsInSight view={view} settling={settling} />
      </div>
      <CommitBar view={view} counts={counts} settling={settling} />
    </Step>
  );
};
