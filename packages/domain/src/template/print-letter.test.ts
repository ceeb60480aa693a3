import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import type { Adult } from '../file/adult.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import { invitation, meeting, mother } from '../file/settle/settle.fixture.ts';
import { aFile, aMeeting, father, planningOn } from '../notice/notice.fixture.ts';
import { planNotices } from '../notice/plan-notices.ts';
import { type LetterWanted, letterOfNotice, letterOfTask, printLetter } from './print-letter.ts';

const school = {
  ...{
    id: meeting.id as never,
    urn: 100001,
    name: 'Oakfield School',
    laName: 'Devon',
    laestab: null,
    phase: 'Primary',
  },
  ...{ sencoRequired: true, replyTo: null, phone: '01234 567890', address: null },
};
const today = date('2026-12-17');
const address = ['12 Quay Street', 'Harbour Town', 'HT3 4CD'];
const planned = aMeeting('annual-review');
const paper = (over: Partial<Adult> = {}): Adult => ({ ...mother, prefers: 'paper', address, ...over });
const fileWith = (adult: Adult, over: Partial<PupilFile> = {}) =>
  aFile({ adults: [adult], meetings: [planned], ...over });
const wanted = (over: Partial<LetterWanted> = {}): LetterWanted => ({
  template: 'annual-review-invite-family',
  obligation: `MEETING#${planned.id}`,
  occurrence: '1',
  recipient: { kind: 'adult', id: mother.id },
  noticeId: null,
  ...over,
});
const print = (file: PupilFile, what = wanted()) => printLetter(file, what, { school, today, rowsOf: () => [] });
const printed = (file: PupilFile, what = wanted()) => {
  const answer = print(file, what);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.letter;
};

describe('the print twin of a message', () => {
  it('says what the e-mail says, to her name and address', () => {
    const { filled, to, addressLines } = printed(fileWith(paper()));
    expect([to, addressLines]).toEqual(['Ms Ada Adeyemi', address]);
    expect(filled.letter.subject).toContain('Oakfield School');
    expect(filled.letter.greeting).toContain('Ada');
    expect(JSON.stringify(filled.letter.blocks)).toContain('Room 4');
  });

  it('has no address where it is confidential, though a letter may be handed over', () => {
    expect(printed(fileWith(paper({ addressConfidential: true }))).addressLines).toEqual([]);
  });

  it('is for whoever gets the e-mail as well', () => {
    expect(print(fileWith({ ...mother, address })).ok).toBe(true);
  });

  it.each<[string, Partial<Adult>]>([
    ['held for a check', { pr: 'unknown' }],
    ['held by an order that somebody alleges', { order: { state: 'alleged' } }],
    ['not told', { contactAllowed: 'no' }],
    ['held back for safeguarding', { safeguardingHold: true }],
  ])('is refused for one who is %s', (_, over) => {
    expect(print(fileWith(paper(over)))).toEqual({ ok: false, reason: 'not-told' });
  });

  it('is a way round a mailbox that somebody kept out reads', () => {
    const shared = { ...mother, email: 'home@example.org' };
    const barred = { ...father, email: 'home@example.org', contactAllowed: 'no' as const };
    expect(print(fileWith(shared, { adults: [shared, barred] })).ok).toBe(true);
  });

  it.each<[string, Partial<LetterWanted>]>([
    ['a meeting on the day before it was moved', { occurrence: '0' }],
    ['a meeting that is not called off', { obligation: `CALLED-OFF#${planned.id}` }],
    ['a meeting of another file', { obligation: 'MEETING#01K00000000000000000009999' }],
    ['an adult of another file', { recipient: { kind: 'adult', id: '01K00000000000000000009999' } }],
  ])('is refused about %s', (_, over) => {
    expect(print(fileWith(paper()), wanted(over))).toEqual({ ok: false, reason: 'gone' });
  });

  it('has words for messages to families alone', () => {
    expect(print(fileWith(paper()), wanted({ template: 'senco-digest' }))).toEqual({ ok: false, reason: 'no-words' });
  });
});

describe('which letter is asked for', () => {
  it('by a task that stands in for a message which was never written', () => {
    const file = fileWith(paper());
    const [task] = planNotices(file, planned, planningOn('2026-12-17')).tasks;
    expect(task?.kind).toBe('send-letter');
    expect(letterOfTask(file, task!)).toEqual(wanted());
    expect(letterOfTask(file, { ...task!, kind: 'phone' })).toBeNull();
  });

  it('by a task for a message that turned out to be for paper', () => {
    const notice = { ...invitation, template: 'annual-review-invite-family' };
    const file = fileWith(paper(), { notices: [notice] });
    const [task] = planNotices(fileWith(paper()), planned, planningOn('2026-12-17')).tasks;
    expect(letterOfTask(file, { ...task!, noticeId: notice.id })).toEqual(wanted({ noticeId: notice.id }));
  });

  it('by no message to a professional', () => {
    expect(letterOfNotice({ ...invitation, recipient: { kind: 'professional', id: 'p' } })).toBeNull();
  });
});
