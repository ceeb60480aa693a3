import { useQuery } from '@tanstack/react-query';
import type { HistoryEntry } from '@waymark/contracts';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { pupilHistoryQuery } from '../../api/pupil-history.ts';
import { Button } from '../../design/button/button.tsx';
import { Disclosure } from '../../design/disclosure/disclosure.tsx';
import { Section } from '../../design/section/section.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { Timeline } from '../../design/timeline/timeline.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { counted } from '../../words/counted.ts';
import { dayOf, monthBefore, spokenMonth, spokenTime } from '../../words/moments.ts';
import { fieldWords, valueWords } from './history-words.ts';
import { usePupil } from './pupil-context.tsx';

const Changes = ({ entry }: { readonly entry: HistoryEntry }) => (
  <>
    {entry.why !== null && <p>{entry.why}</p>}
    {entry.changes.length > 0 && (
      <Disclosure summary={counted(entry.changes.length, 'field')}>
        <dl className="pupil__changes">
          {entry.changes.map(({ field, before, after }) => (
            <div key={field}>
              <dt className="soft">{fieldWords(field)}</dt>
              <dd>
                {valueWords(before)} → {valueWords(after)}
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    )}
  </>
);

const Month = ({ pupilId, month }: { readonly pupilId: string; readonly month: string }) => {
  const history = useQuery(pupilHistoryQuery(useApi(), pupilId, month));
  if (history.isPending) return <Skeleton rows={3} label={`what was changed in ${spokenMonth(month)}`} />;
  if (history.isError)
    return <ReadFailed error={history.error} what="the history" onRetry={() => void history.refetch()} />;
  if (history.data.length === 0) return <p className="soft small">Nothing was changed in {spokenMonth(month)}.</p>;
  return (
    <Timeline
      label={`What was changed in ${spokenMonth(month)}`}
      items={history.data.map((entry, at) => ({
        id: `${entry.at}-${at}`,
        date: dayOf(entry.at),
        title: entry.what,
        by: `${spokenTime(entry.at)}, ${entry.who}`,
        children: <Changes entry={entry} />,
      }))}
    />
  );
};

/** Who changed what, when and why: this month at once, earlier ones when asked for. */
export const HistorySection = () => {
  const { view } = usePupil();
  const [months, setMonths] = useState([view.today.slice(0, 7)]);
  const earlier = monthBefore(months.at(-1) ?? view.today.slice(0, 7));
  return (
    <Section id="history" title="History">
      <div className="stack">
        {months.map((month) => (
          <Month key={month} pupilId={view.pupil.id} month={month} />
        ))}
        <Button size="s" onClick={() => setMonths([...months, earlier])}>
          Show {spokenMonth(earlier)}
        </Button>
      </div>
    </Section>
  );
};
