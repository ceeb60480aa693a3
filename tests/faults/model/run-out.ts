import { addDays, decisionsOn, type Instant, instantAt, type NoticeRecipient, recipientKey } from '@waymark/domain';
import { expect } from 'vitest';
import { noHazard, type System } from './a-system.ts';

const farOff = '9999-12-31T00:00:00.000Z' as Instant;
const mostRounds = 400;

/** One turn of everything that runs by itself, with nothing going wrong. */
const turn = async (system: System): Promise<void> => {
  await system.sweep();
  for (const waiting of system.plans.splice(0)) await system.plan(waiting, noHazard);
  await system.dispatch();
  for (const waiting of system.sends.splice(0)) await system.attend(waiting, noHazard, ['take', 'delivered']);
  for (const event of system.provider.underWay.splice(0)) await system.tell(event, noHazard);
};

/** The next moment at which anything is owed; null: nothing is. */
const nextMoment = async ({ world, load }: System): Promise<Instant | null> => {
  const shards = Array.from({ length: world.stores.outbox.shards }, (_, shard) => shard);
  const pages = await Promise.all(shards.map((shard) => world.stores.outbox.pending({ shard, upTo: farOff })));
  const wakes = pages.flatMap(({ rows }) => rows.map(({ attentionAt }) => attentionAt));
  const looks = (await load()).meetings.flatMap(({ next }) => (next === null ? [] : [instantAt(next, '06:00')]));
  return [...wakes, ...looks].sort()[0] ?? null;
};

/** Who may be told of the meeting as it stands, two days before it at the least: they must not be left in silence. */
const owedAWord = async ({ world, load }: System): Promise<readonly string[]> => {
  const file = await load();
  const today = world.clock.today();
  const [meeting] = file.meetings;
  if (meeting?.state !== 'planned' || meeting.on <= addDays(today, 1)) return [];
  return [...decisionsOn(file, 'meeting', today)].flatMap(([who, { outcome }]) => (outcome === 'told' ? [who] : []));
};

const nameOf = (recipient: NoticeRecipient): string => recipientKey(recipient).replace('adult:', '');

/** Lets everything go well and the clock run on until nothing is owed; whoever may be told has then been told, or is a task. */
export const runOut = async (system: System): Promise<void> => {
  const { world, indexes, stalled, load } = system;
  indexes.catchUp();
  stalled.splice(0);
  const owed = await owedAWord(system);
  for (let round = 0; ; round += 1) {
    expect(round).toBeLessThan(mostRounds);
    await turn(system);
    const next = await nextMoment(system);
    if (next === null) break;
    system.pass(Math.max(1, Math.ceil((Date.parse(next) - Date.parse(world.clock.real())) / 60_000)));
  }
  const file = await load();
  const [meeting] = file.meetings;
  const told = new Set([
    ...file.notices
      .filter(({ occurrence }) => occurrence === String(meeting?.occurrence))
      .map((each) => nameOf(each.recipient)),
    ...file.tasks.map(({ adultId }) => adultId ?? 'child'),
  ]);
  if (file.tasks.some(({ kind }) => kind === 'failed-item')) return;
  for (const who of owed) expect(told).toContain(who);
};
