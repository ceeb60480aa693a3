import type { NoticeView } from '@waymark/contracts';
import { Section } from '../../design/section/section.tsx';
import { Timeline } from '../../design/timeline/timeline.tsx';
import { dayOf, spokenTime } from '../../words/moments.ts';
import { noticeStates } from '../../words/notice-states.ts';

/** What became of a message, the latest first, each with its time. */
export const MessageHistory = ({ notice }: { readonly notice: NoticeView }) => (
  <Section title="What became of it">
    <Timeline
      label="What became of this message"
      items={notice.history
        .map(({ state, at }, n) => ({
          id: `${n}`,
          date: dayOf(at),
          title: noticeStates[state].words,
          by: spokenTime(at),
          icon: 'mail' as const,
        }))
        .toReversed()}
    />
  </Section>
);
