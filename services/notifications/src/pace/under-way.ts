import { addMinutes, type Instant } from '@waymark/domain';
import type { OutboxItem } from '@waymark/store';
import type { Chosen } from './choose.ts';

/** How long a message that was handed over is taken to be on its way: its delay, and that the index follows the table. */
const minutesUnderWay = 2;

const nameOf = ({ noticeId, version, attentionAt }: OutboxItem): string => `${noticeId} ${version} ${attentionAt}`;

/**
 * What this process has handed over lately: the last of a run leave when the next begins, and would be counted against it
 * once more. It is forgotten with the process, and then a message is handed over twice, which sends it once.
 */
export const createUnderWay = () => {
  const until = new Map<string, Instant>();
  return {
    /** Those that are not on their way. */
    without: (items: readonly OutboxItem[], real: Instant): readonly OutboxItem[] => {
      for (const [name, end] of until) if (end <= real) until.delete(name);
      return items.filter((item) => !until.has(nameOf(item)));
    },
    note: (chosen: readonly Chosen[], real: Instant): void => {
      for (const { item } of chosen) until.set(nameOf(item), addMinutes(real, minutesUnderWay));
    },
  };
};
