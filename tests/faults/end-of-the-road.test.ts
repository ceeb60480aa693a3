import { type Notice, type NoticeState, noticeStates, type Task } from '@waymark/domain';
import { anAdult } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWorld, bounceOf, eventOf, morning, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

type Provider = Parameters<World['mail']['behave']>[0];
type Event = (mail: World['mail']['taken'][number]) => Parameters<World['feedback']>[0];

const bounce =
  (bounceType: string, bounceSubType: string): Event =>
  (mail) =>
    eventOf(mail, 'Bounce', {
      bounce: { bounceType, bounceSubType, bouncedRecipients: [{ emailAddress: mail.to }] },
    });
const complaint: Event = (mail) =>
  eventOf(mail, 'Complaint', { complaint: { complainedRecipients: [{ emailAddress: mail.to }] } });
const named =
  (eventType: string): Event =>
  (mail) =>
    eventOf(mail, eventType);

/** Lives ten days of hours in which whatever is owed is attended to, and the canary comes back or does not. */
const tenDays = async (id: string, { canary }: { readonly canary: boolean }): Promise<void> => {
  for (let hour = 0; hour < 10 * 24; hour += 6) {
    await world.attend((await world.owed()).filter(({ subject }) => subject.id === id));
    if (canary) {
      await world.feedback({
        eventType: 'Delivery',
        mail: { messageId: 'c', destination: [], tags: { canary: ['yes'] } },
      });
    }
    world.clock.pass(6 * 60 + 6);
  }
};

const inOrder = (tasks: readonly Task[], { id }: Notice): boolean => tasks.some(({ noticeId }) => noticeId === id);
/** What needs nobody: it arrived, or its facts ended it. */
const needsNobody: readonly NoticeState[] = ['DELIVERED', 'SUPERSEDED', 'CANCELLED'];

describe('every road ends, with a person where nothing else has ended it', () => {
  const roads: readonly (readonly [string, Provider, readonly Event[], NoticeState])[] = [
    ['delivered', 'take', [named('Send'), named('Delivery')], 'DELIVERED'],
    ['taken, and no event ever', 'take', [], 'SENT'],
    ['taken, then late for ever', 'take', [named('DeliveryDelay')], 'SENT'],
    ['taken, then an event of a kind not known', 'take', [named('Something new')], 'SENT'],
    ['an answer that is lost, and no event', 'lost-answer', [], 'FAILED'],
    ['nothing known to have left', 'never-arrived', [], 'FAILED'],
    ['refused for itself', 'refuse', [], 'FAILED'],
    ['too fast for ever', 'refuse-for-now', [], 'FAILED'],
    ['the quota spent for ever', 'no-more-today', [], 'FAILED'],
    ['the account paused for ever', 'paused', [], 'FAILED'],
    ['bounced for good', 'take', [bounce('Permanent', 'General')], 'BOUNCED'],
    ['on the account’s suppression list', 'take', [bounce('Permanent', 'OnAccountSuppressionList')], 'BOUNCED'],
    ['content refused', 'take', [bounce('Transient', 'ContentRejected')], 'BOUNCED'],
    ['bounced for no known reason', 'take', [bounce('Undetermined', 'Undetermined')], 'BOUNCED'],
    ['full after it was delivered', 'take', [named('Delivery'), (mail) => bounceOf(mail, 'Transient')], 'BOUNCED'],
    ['full, and then no event', 'take', [(mail) => bounceOf(mail, 'Transient')], 'SENT'],
    ['complained of', 'take', [named('Delivery'), complaint], 'COMPLAINED'],
    ['rejected on its way', 'take', [named('Reject')], 'REJECTED'],
    ['could not be put together', 'take', [named('Rendering Failure')], 'REJECTED'],
  ];

  it.each(roads)('%s', async (road, provider, events, state) => {
    world.clock.set('2026-12-17', '06:00');
    const email = `${road.replaceAll(/\W/g, '-')}@example.org`;
    const { pupil } = await world.open({ adults: [anAdult({ email })] });
    const owed = (await morning(world)).filter(({ subject }) => subject.id === pupil.id);
    world.mail.behave((mail) => (mail.tags.canary === undefined && typeof provider === 'string' ? provider : 'take'));
    await world.attend(owed);
    const mail = world.mail.taken.findLast(({ tags }) => tags.subject === `pupil-${pupil.id}`);
    for (const event of events) if (mail !== undefined) await world.feedback(event(mail));
    await tenDays(pupil.id, { canary: true });
    const file = await world.load(pupil.id);
    const notice = file.notices.find(({ id }) => id === owed[0]?.noticeId)!;
    expect(notice.state).toBe(state);
    expect(notice.attentionAt).toBeNull();
    expect(needsNobody.includes(notice.state) || inOrder(file.tasks, notice)).toBe(true);
  });

  it('without a canary that comes back too', async () => {
    world.clock.set('2026-12-17', '06:00');
    const { pupil } = await world.open({ adults: [anAdult({ email: 'no-canary@example.org' })] });
    const owed = (await morning(world)).filter(({ subject }) => subject.id === pupil.id);
    world.mail.behave('never-arrived');
    await world.attend(owed);
    await tenDays(pupil.id, { canary: false });
    const file = await world.load(pupil.id);
    const notice = file.notices.find(({ id }) => id === owed[0]?.noticeId)!;
    expect(notice).toMatchObject({ state: 'FAILED', attentionAt: null });
    expect(inOrder(file.tasks, notice)).toBe(true);
  });

  it('every state that is no end is on some road above, held apart, which waits on the list of held messages', () => {
    const ends = new Set<NoticeState>([...roads.map(([, , , state]) => state), ...needsNobody, 'SUPPRESSED']);
    const passedThrough: readonly NoticeState[] = ['PENDING', 'CLAIMED', 'UNKNOWN', 'HELD'];
    expect(noticeStates.filter((state) => !ends.has(state)).toSorted()).toEqual(passedThrough.toSorted());
  });
});
