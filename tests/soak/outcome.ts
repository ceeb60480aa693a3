import type { Notice, PupilFile } from '@waymark/domain';
import { inParallel } from '@waymark/runtime';
import type { Stores } from '@waymark/store';
import { isExplained } from '../faults/model/witness.ts';
import type { Seeded } from './seed.ts';

/** What became of the messages: every one of them is `accepted`, `withAPerson`, `waiting` or `lost`. */
export interface Outcome {
  readonly notices: number;
  /** Taken by the provider once or more. */
  readonly accepted: number;
  /** Never taken, and an open task asks a person to phone. */
  readonly withAPerson: number;
  /** Neither taken nor anybody's task, and nothing waits for it. */
  readonly lost: number;
  /** Still in the outbox: none, where the soak came to its end in time. */
  readonly waiting: number;
  /** Taken twice after an UNKNOWN and its quiet hour, and saying so. */
  readonly marked: number;
  readonly unmarked: number;
  readonly unknown: number;
  readonly delivered: number;
  readonly tasks: number;
}

const atOnce = 8;

const openTask = (file: PupilFile, notice: Notice): boolean =>
  file.tasks.some(({ noticeId, state }) => noticeId === notice.id && state === 'open');

/** Reads every message back and holds it against what the provider took. */
export const outcomeOf = async (
  stores: Stores,
  { trustId, pupils }: Seeded,
  taken: ReadonlyMap<string, number>,
): Promise<Outcome> => {
  const { files } = stores.forTenant(trustId);
  const all: { notice: Notice; asked: boolean; times: number }[] = [];
  await inParallel(atOnce, pupils, async (pupilId) => {
    const loaded = await files.load(pupilId);
    if (loaded === null) throw new Error('A child of the soak is gone.');
    for (const notice of loaded.file.notices) {
      all.push({ notice, asked: openTask(loaded.file, notice), times: taken.get(notice.id) ?? 0 });
    }
  });
  const count = (is: (each: (typeof all)[number]) => boolean): number => all.filter(is).length;
  const isMarked = ({ notice, times }: (typeof all)[number]): boolean => times === 2 && isExplained(notice);
  return {
    notices: all.length,
    accepted: count(({ times }) => times > 0),
    withAPerson: count(({ times, asked }) => times === 0 && asked),
    lost: count(({ notice, times, asked }) => times === 0 && !asked && notice.attentionAt === null),
    waiting: count(({ notice }) => notice.attentionAt !== null),
    marked: count((each) => each.times > 1 && isMarked(each)),
    unmarked: count((each) => each.times > 1 && !isMarked(each)),
    unknown: count(({ notice }) => notice.history.some(({ state }) => state === 'UNKNOWN')),
    delivered: count(({ notice }) => notice.state === 'DELIVERED'),
    tasks: count(({ asked }) => asked),
  };
};
