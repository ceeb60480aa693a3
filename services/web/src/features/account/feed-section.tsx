import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { FeedView } from '@waymark/contracts';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { feedQuery } from '../../api/feed.ts';
import { Button } from '../../design/button/button.tsx';
import { KeyValue } from '../../design/key-value/key-value.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { Section } from '../../design/section/section.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { useToast } from '../../design/toast/toast.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { spokenMoment } from '../../words/moments.ts';
import { EndFeed } from './end-feed.tsx';
import { FeedAddress } from './feed-address.tsx';

const Standing = ({ feed }: FeedView) =>
  feed === null ? (
    <p>Your calendar has no address. Make one, and your calendar program shows what Waymark knows of.</p>
  ) : (
    <KeyValue
      facts={[
        { label: 'Address made', value: spokenMoment(feed.madeAt) },
        { label: 'Last read by a calendar', value: feed.fetchedAt === null ? 'Not yet' : spokenMoment(feed.fetchedAt) },
      ]}
    />
  );

const Feed = ({ view }: { readonly view: FeedView }) => {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const [address, setAddress] = useState<string | null>(null);
  const [asking, setAsking] = useState<'new' | 'end' | null>(null);
  const [busy, setBusy] = useState(false);
  const { queryKey } = feedQuery(api);
  const failed = (title: string) => toast(`It could not be done: ${title.toLowerCase()}.`, { tone: 'problem' });

  const make = async () => {
    setBusy(true);
    const answer = await api.call('makeFeed', { params: {}, body: {} });
    setBusy(false);
    setAsking(null);
    if (!answer.ok) return failed(answer.problem.title);
    setAddress(`${window.location.origin}${answer.data.path}`);
    queries.setQueryData(queryKey, { feed: answer.data.feed });
  };
  const end = async () => {
    setBusy(true);
    const answer = await api.call('endFeed', { params: {}, body: {} });
    setBusy(false);
    setAsking(null);
    if (!answer.ok) return failed(answer.problem.title);
    setAddress(null);
    queries.setQueryData(queryKey, answer.data);
    toast('The calendar’s address has ended.');
  };
  return (
    <div className="stack">
      <p>
        Meetings and how many school duties each day brings, a month back and a year ahead. No child’s name, initials or
        needs: the calendar leads here, where you sign in.
      </p>
      <Standing {...view} />
      {address !== null && <FeedAddress address={address} />}
      {view.feed === null ? (
        <Button icon="calendar" busy={busy} onClick={() => void make()}>
          Make an address
        </Button>
      ) : (
        <div className="row">
          <Button aria-haspopup="dialog" onClick={() => setAsking('new')}>
            Make a new address
          </Button>
          <Button aria-haspopup="dialog" onClick={() => setAsking('end')}>
            Turn it off
          </Button>
        </div>
      )}
      {asking !== null && (
        <EndFeed
          what={asking}
          busy={busy}
          onDo={() => void (asking === 'new' ? make() : end())}
          onClose={() => setAsking(null)}
        />
      )}
      {view.feed !== null && address === null && (
        <Notice>The address is shown once, when it is made. If you have lost it, make a new one.</Notice>
      )}
    </div>
  );
};

/** The private address at which a calendar program reads her meetings and duties. */
export const FeedSection = () => {
  const feed = useQuery(feedQuery(useApi()));
  return (
    <Section title="Calendar feed">
      {feed.isPending && <Skeleton rows={2} label="the calendar feed" />}
      {feed.isError && feed.data === undefined && (
        <ReadFailed error={feed.error} what="the calendar feed" onRetry={() => void feed.refetch()} />
      )}
      {feed.data !== undefined && <Feed view={feed.data} />}
    </Section>
  );
};
