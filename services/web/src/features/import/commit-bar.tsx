import type { ImportView } from '@waymark/contracts';
import { Button, ButtonLink } from '../../design/button/button.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { counted } from '../../words/counted.ts';
import { useLongWork } from './use-long-work.ts';
import type { Settling } from './use-settling.ts';

type Counts = NonNullable<ImportView['import']['counts']>;

const left = ({ ask, refused }: Counts): string => {
  const parts = [
    ...(ask > 0 ? [`${counted(ask, 'row')} without your choice`] : []),
    ...(refused > 0 ? [`${counted(refused, 'refused row')}`] : []),
  ];
  return parts.length === 0 ? '' : ` It leaves out ${parts.join(' and ')}.`;
};

const wouldDo = (counts: Counts): string => {
  const { create, change, ask } = counts;
  if (create + change > 0)
    return `Commit writes ${create.toLocaleString('en-GB')} new and ${change.toLocaleString('en-GB')} changed.${left(counts)}`;
  return ask > 0
    ? `There is nothing to write until you choose who ${counted(ask, 'row')} ${ask === 1 ? 'is' : 'are'} about.`
    : 'There is nothing in this sheet to write.';
};

/** Says plainly that nothing is written, and writes it. What was shown is what is written. */
export const CommitBar = ({
  view,
  counts,
  settling,
}: {
  readonly view: ImportView;
  readonly counts: Counts;
  readonly settling: Settling;
}) => {
  const { begin, beginning, problem } = useLongWork(view.import.id);
  const writes = counts.create + counts.change;
  const checking = settling.state === 'checking';
  return (
    <div className="import__commit">
      {problem && (
        <Notice tone="problem" title={problem.title} live>
          {problem.detail}
        </Notice>
      )}
      <div className="row" data-spread>
        <p role="status">
          <strong>Nothing has been written yet.</strong>{' '}
          {checking ? 'Your last choice is being worked in.' : wouldDo(counts)}
        </p>
        {writes === 0 && !checking ? (
          <ButtonLink href="/import">Back to imports</ButtonLink>
        ) : (
          <Button
            tone="primary"
            icon="check"
            busy={beginning || checking}
            disabled={settling.state === 'refused'}
            onClick={() => void begin('commitImport')}
          >
            Commit {counted(writes, 'row')}
          </Button>
        )}
      </div>
    </div>
  );
};
