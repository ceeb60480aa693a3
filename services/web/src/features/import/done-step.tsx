import type { ImportView } from '@waymark/contracts';
import { Button, ButtonLink } from '../../design/button/button.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { Progress } from '../../design/progress/progress.tsx';
import { counted } from '../../words/counted.ts';
import { KeptChildren } from './kept-children.tsx';
import { NextStep } from './next-step.tsx';
import { OutcomeCounts } from './outcome-counts.tsx';
import { TakeRefusedRows } from './refused-rows.tsx';
import { RowsInSight, useRowsInSight } from './rows-in-sight.tsx';
import { UndoImport } from './undo-import.tsx';
import { useLongWork } from './use-long-work.ts';

type Part = { readonly view: ImportView };

const Working = ({ view: { import: row } }: Part) => (
  <Progress
    label={row.state === 'undoing' ? 'Taking it back, child by child' : 'Writing, child by child'}
    done={row.progress?.done ?? 0}
    {...(row.progress === null ? {} : { total: row.progress.total })}
    note="You can leave this page. It goes on without you, and the result is kept here."
  />
);

const Rows = ({ view }: Part) => {
  const { search, show } = useRowsInSight();
  const { counts } = view.import;
  return (
    <>
      {counts && <OutcomeCounts counts={counts} shown={search.show} onShow={(outcome) => show({ show: outcome })} />}
      <RowsInSight view={view} />
    </>
  );
};

const Written = ({ view }: Part) => {
  const { counts } = view.import;
  const { create = 0, change = 0, same = 0, ask = 0, refused = 0 } = counts ?? {};
  return (
    <>
      <Notice tone="success" title="It is written" live>
        {create.toLocaleString('en-GB')} new, {change.toLocaleString('en-GB')} changed, {same.toLocaleString('en-GB')}{' '}
        left alone.
        {ask > 0 && ` ${counted(ask, 'row')} had no choice and ${ask === 1 ? 'was' : 'were'} left out.`}
      </Notice>
      <NextStep row={view.import} />
      {refused > 0 && <TakeRefusedRows importId={view.import.id} count={refused} />}
      <Rows view={view} />
      <div className="no-print">
        <UndoImport row={view.import} />
      </div>
    </>
  );
};

const takenBack = ({ kept, import: { progress } }: ImportView) => {
  const many = counted(kept.length, 'child', 'children');
  if (kept.length === 0) return { title: 'It is taken back', words: 'Everything is as it was before.' };
  if (kept.length === progress?.total)
    return { title: 'Nothing could be taken back', words: 'Everyone in it was changed since. Nothing was lost.' };
  return { title: `It is taken back, but for ${many}`, words: 'They were changed since, and are left as they are.' };
};

const TakenBack = ({ view }: Part) => (
  <>
    <Notice tone={view.kept.length === 0 ? 'success' : 'warning'} title={takenBack(view).title} live>
      {takenBack(view).words}
    </Notice>
    <div className="row">
      <ButtonLink href="/import" tone="primary">
        Back to imports
      </ButtonLink>
    </div>
    {view.kept.length > 0 && <KeptChildren kept={view.kept} />}
  </>
);

const Stopped = ({ view }: Part) => {
  const { begin, beginning, problem } = useLongWork(view.import.id);
  const { progress } = view.import;
  return (
    <>
      <Notice tone="problem" title="It stopped part of the way" live>
        {progress && `${progress.done} of ${progress.total} were done. `}
        Each child is either wholly written or not at all. Go on with the rest, or take back what was written.
      </Notice>
      {problem && (
        <Notice tone="problem" title={problem.title} live>
          {problem.detail}
        </Notice>
      )}
      <div className="row">
        <Button tone="primary" busy={beginning} onClick={() => void begin('commitImport')}>
          Go on with the rest
        </Button>
        <UndoImport row={view.import} />
      </div>
      <Rows view={view} />
    </>
  );
};

/** What became of an import once it was to be written: under way, written, taken back, or stopped. */
export const DoneStep = ({ view }: Part) => {
  switch (view.import.state) {
    case 'committing':
    case 'undoing':
      return <Working view={view} />;
    case 'committed':
      return <Written view={view} />;
    case 'undone':
      return <TakenBack view={view} />;
    case 'failed':
      return <Stopped view={view} />;
    case 'uploaded':
    case 'checked':
      return null;
  }
};
