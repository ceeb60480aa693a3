import type { UseQueryResult } from '@tanstack/react-query';
import type { MeetingPreview } from '@waymark/contracts';
import type { FieldProblem } from '../../design/error-summary/error-summary.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { PreviewDates, PreviewMessages, PreviewTasks } from './preview-dates.tsx';
import { PreviewFamily, PreviewStatutory } from './preview-people.tsx';

type Props = {
  readonly preview: UseQueryResult<MeetingPreview>;
  readonly asked: boolean;
  readonly pupilId: string;
  readonly today: string;
  /** What stands against saving, besides whom the law wants invited: that is shown with them. */
  readonly problems: readonly FieldProblem[];
  readonly warnings: readonly string[];
};

const Shown = ({
  data,
  pupilId,
  today,
  problems,
  warnings,
}: Omit<Props, 'preview' | 'asked'> & { data: MeetingPreview }) => (
  <>
    {problems.map(({ field, message }) => (
      <Notice key={`${field} ${message}`} tone="problem">
        {message}
      </Notice>
    ))}
    {warnings.map((warning) => (
      <Notice key={warning} tone="warning">
        {warning}
      </Notice>
    ))}
    <PreviewStatutory statutory={data.statutory} />
    <PreviewFamily recipients={data.recipients} pupilId={pupilId} />
    <PreviewMessages messages={data.messages} />
    <PreviewTasks tasks={data.tasks} />
    <PreviewDates deadlines={data.deadlines} today={today} pupilId={pupilId} />
  </>
);

/** Everything that saving would set in motion, shown while the form is filled in. Nothing of it is stored. */
export const PreviewPanel = ({ preview, asked, ...rest }: Props) => {
  const { data, error, refetch, isFetching } = preview;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls by itself it must be reachable by keyboard.
    <aside className="planner__preview stack" aria-labelledby="preview-title" aria-busy={isFetching} tabIndex={0}>
      <div>
        <h2 id="preview-title">What this sets in motion</h2>
        <p className="soft small" role="status">
          {asked ? (isFetching ? 'Being worked out…' : 'Nothing is sent or stored before you save.') : ''}
        </p>
      </div>
      {!asked && (
        <p className="soft">
          Give the day, and everything appears here: whom it reaches, what is sent when, and every date it sets.
        </p>
      )}
      {asked && data === undefined && error === null && <Skeleton rows={6} label="the preview" />}
      {asked && error !== null && <ReadFailed error={error} what="the preview" onRetry={() => void refetch()} />}
      {asked && data !== undefined && <Shown data={data} {...rest} />}
    </aside>
  );
};
