import { describe, expect, it } from 'vitest';
import { date, instantAt } from '../calendar/index.ts';
import { ruleIds } from '../deadline/index.ts';
import { calendar } from '../file/settle/settle.fixture.ts';
import { type StaffId, staffIdSchema } from '../ids/index.ts';
import { type DigestAbout, type DigestLists, digestFor, initialsAndYear } from './digest.ts';
import { aSenco, aStaffFile, sha256 } from './notice.fixture.ts';
import { chooseDigest, nextDigestDay, planDigest } from './plan-digest.ts';

const sam = { kind: 'pupil', forename: 'Sam', surname: 'Adeyemi', ncYear: '4' } as const;
const empty: DigestLists = { deadlines: [], tasks: [], held: [], meetings: [] };
const today = date('2026-11-23');

describe('a daily digest', () => {
  it.each([
    ['2026-11-22', 'Past their date'],
    ['2026-11-23', 'Due in the next seven days'],
    ['2026-11-29', 'Due in the next seven days'],
  ])('has what is due on %s under %s', (dueOn, title) => {
    const sections = digestFor(
      aSenco,
      { ...empty, deadlines: [{ about: sam, rule: 'AR_INVITE', dueOn: date(dueOn), owner: 'school' }] },
      today,
    );
    expect(sections?.map((section) => section.title)).toEqual([title]);
  });

  it('is no message where there is nothing to say, nothing of hers, or she wants none', () => {
    const one = { about: sam, rule: 'AR_INVITE', dueOn: today, owner: 'school' };
    const deadlines = [one];
    expect(digestFor(aSenco, empty, today)).toBeNull();
    expect(digestFor(aSenco, { ...empty, deadlines: [{ ...one, dueOn: date('2026-11-30') }] }, today)).toBeNull();
    expect(digestFor(aSenco, { ...empty, deadlines: [{ ...one, owner: 'local-authority' }] }, today)).toBeNull();
    expect(digestFor({ ...aSenco, digestAt: null }, { ...empty, deadlines }, today)).toBeNull();
  });

  it('names a child by initials and year and nothing else', () => {
    const meetings = [{ about: sam, on: date('2026-11-25'), startsAt: '14:00' }];
    const text = JSON.stringify(digestFor(aSenco, { ...empty, meetings }, today));
    expect(text).toContain('S. A., Year 4: 25 November 2026 at 14:00');
    expect(text).not.toMatch(/Sam|Adeyemi/);
    expect(initialsAndYear({ ...sam, ncYear: 'R' })).toBe('S. A., Reception');
    expect(initialsAndYear({ ...sam, ncYear: null })).toBe('S. A.');
    expect(initialsAndYear({ ...sam, forename: '', surname: '' })).toBe('A child who has left');
  });

  const deadlineLines = (rule: string, dueOn: string, about: DigestAbout = sam) =>
    digestFor(aSenco, { ...empty, deadlines: [{ about, rule, dueOn: date(dueOn), owner: 'school' }] }, today)?.flatMap(
      ({ lines }) => lines,
    );

  it.each([
    ['2026-09-06', '6 September 2026 (overdue by 11 weeks)'],
    ['2026-11-09', '9 November 2026 (overdue by 2 weeks)'],
    ['2026-11-10', '10 November 2026 (overdue by 13 days)'],
    ['2026-11-22', '22 November 2026 (overdue by 1 day)'],
    ['2026-11-23', '23 November 2026'],
    ['2026-11-24', '24 November 2026'],
  ])('says what is to be done about what is due on %s', (dueOn, words) => {
    expect(deadlineLines('AR_LATEST_MEETING', dueOn)).toEqual([`S. A., Year 4: hold the review meeting, ${words}`]);
  });

  it.each([
    ['2026-11-22', ['S. A., Year 4: the council is to decide after the meeting, 22 November 2026 (overdue by 1 day)']],
    ['2026-11-23', undefined],
    ['2026-11-24', undefined],
  ])('has what a council owes since %s apart from what is hers, once it is late', (dueOn, lines) => {
    const theirs = { about: sam, rule: 'AR_LA_DECISION', dueOn: date(dueOn), owner: 'local-authority' };
    const sections = digestFor(aSenco, { ...empty, deadlines: [theirs] }, today);
    expect(sections?.[0]?.title).toBe(lines && 'Late with the council, not with you');
    expect(sections?.[0]?.lines).toEqual(lines);
    expect(JSON.stringify(sections) ?? '').not.toMatch(/Sam|Adeyemi/);
  });

  it('has late councils after everything of the school’s own, and counts none of them as hers', () => {
    const deadlines = (['local-authority', 'school', 'family'] as const).map((owner) => ({
      ...{ about: sam, rule: 'AR_LATEST_MEETING', dueOn: date('2026-11-20'), owner },
    }));
    const meetings = [{ about: sam, on: date('2026-11-25'), startsAt: '14:00' }];
    const sections = digestFor(aSenco, { ...empty, deadlines, meetings }, today);
    expect(sections?.map(({ title, count }) => `${title}: ${count}`)).toEqual([
      'Past their date: 1',
      'Meetings in the next seven days: 1',
      'Late with the council, not with you: 1',
    ]);
  });

  it.each([
    ['SEN_INFORMATION_REPORT', 'publish the information report'],
    ['EQUALITY_INFORMATION', 'publish the equality information'],
    ['ACCESSIBILITY_PLAN', 'renew what is written on access'],
    ['EQUALITY_OBJECTIVES', 'publish the equality objectives'],
    ['INCLUSION_STRATEGY', 'publish the inclusion strategy'],
  ])('says of the school’s own %s what the school is to do', (rule, phrase) => {
    const line = (day: string) => deadlineLines(rule, day, { kind: 'school' });
    expect(line('2026-11-22')).toEqual([`The school: ${phrase}, 22 November 2026 (overdue by 1 day)`]);
    expect(line('2026-11-23')).toEqual([`The school: ${phrase}, 23 November 2026`]);
  });

  it('tells her own qualification from a colleague’s', () => {
    const colleague = staffIdSchema.parse('01K00000000000000000000031');
    const line = (rule: string, staffId: StaffId) => deadlineLines(rule, '2026-11-24', { kind: 'staff', staffId });
    expect(line('SENCO_QUALIFICATION', aSenco.id)).toEqual(['Your SENCO qualification: 24 November 2026']);
    expect(line('SENCO_QUALIFICATION', colleague)).toEqual(['A colleague’s SENCO qualification: 24 November 2026']);
    expect(line('SENCO_LATEST_START', aSenco.id)).toEqual([
      'Your last safe start of the SENCO qualification: 24 November 2026',
    ]);
  });

  it.each([
    ['phone', 'phone'],
    ['send-letter', 'send a letter'],
    ['check-recipient', 'check who may be told'],
    ['failed-item', 'look at what could not be done'],
  ] as const)('says of a task of the kind %s: %s', (kind, phrase) => {
    const lines = (about: DigestAbout) =>
      digestFor(aSenco, { ...empty, tasks: [{ about, kind, dueOn: today }] }, today)?.[0]?.lines;
    expect(lines(sam)).toEqual([`S. A., Year 4: ${phrase}, 23 November 2026`]);
    expect(lines({ kind: 'staff', staffId: aSenco.id })).toEqual([`About you: ${phrase}, 23 November 2026`]);
  });

  it.each(ruleIds)('has short words for %s that tell of no need, diagnosis or kind of plan', (rule) => {
    const [line] = deadlineLines(rule, '2026-11-24') ?? [];
    const phrase = line?.replace(/^S\. A\., Year 4: (.*), 24 November 2026$/, '$1') ?? '';
    expect(phrase).not.toBe('do what is due');
    expect(phrase.split(' ').length).toBeLessThanOrEqual(7);
    expect(line).not.toMatch(/Sam|Adeyemi|_/);
    expect(phrase).not.toMatch(/\b(EHCP?|SEND?|ISP|ADHD|ASD|SLCN|SEMH|SpLD|MLD|SLD|PMLD)\b/);
    expect(phrase).not.toMatch(
      /\b(needs?|plans?|special|statutory|annual|diagnos\w+|autis\w+|dyslexi\w+|disab\w+|education, health)\b/i,
    );
  });

  it('still says that something is due where a rule is in no list any more', () => {
    expect(deadlineLines('GONE', '2026-11-24')).toEqual(['S. A., Year 4: do what is due, 24 November 2026']);
  });

  it('counts all and shows the ten most pressing', () => {
    const tasks = Array.from({ length: 12 }, (_, n) => ({
      about: sam,
      kind: 'phone' as const,
      dueOn: date(`2026-11-${String(22 - n)}`),
    }));
    const [section] = digestFor(aSenco, { ...empty, tasks }, today) ?? [];
    expect(section).toMatchObject({ count: 12 });
    expect(section?.lines).toHaveLength(10);
    expect(section?.lines[0]).toContain('11 November');
  });
});

describe('planning it', () => {
  const planOn = (day: string, file = aStaffFile()) =>
    planDigest(file, { today: date(day), now: instantAt(date(day), '06:00'), hash: sha256 });

  it('owes one a day, at the time she chose, of use that day only', () => {
    const [notice] = planOn('2026-11-23');
    expect(notice).toMatchObject({
      leaveAt: '2026-11-23T07:30:00.000Z',
      uselessAfter: '2026-11-23',
      obligation: 'DIGEST',
    });
    expect(planOn('2026-11-23', aStaffFile({ notices: planOn('2026-11-23') }))).toEqual([]);
    expect(planOn('2026-11-24')[0]?.id).not.toBe(notice?.id);
  });

  it.each([
    ['2026-11-27', '2026-11-30'],
    ['2026-12-17', '2026-12-18'],
    ['2026-12-18', '2027-01-05'],
  ])('begins, where it is chosen on %s, on %s, and ends at once', (day, next) => {
    const context = { today: date(day), calendars: [calendar] };
    const none = aStaffFile({ staff: { ...aSenco, digestAt: null } });
    const chosen = chooseDigest(none, '08:00', context);
    expect([chosen.staff.digestAt, chosen.digest.next]).toEqual(['08:00', next]);
    expect(chooseDigest(chosen, null, context)).toEqual(none);
  });

  it('keeps its next day where only the time is changed', () => {
    const file = aStaffFile({ digest: { next: date('2026-11-23'), lastMadeOn: null } });
    const chosen = chooseDigest(file, '06:30', { today: date('2026-11-23'), calendars: [calendar] });
    expect([chosen.staff.digestAt, chosen.digest.next]).toEqual(['06:30', '2026-11-23']);
  });

  it('owes none to someone who wants none or has left', () => {
    expect(planOn('2026-11-23', aStaffFile({ staff: { ...aSenco, digestAt: null } }))).toEqual([]);
    expect(planOn('2026-11-23', aStaffFile({ staff: { ...aSenco, active: false } }))).toEqual([]);
  });

  it.each([
    ['2026-11-23', '2026-11-24'],
    ['2026-11-27', '2026-11-30'],
    ['2026-12-18', '2027-01-05'],
    ['2027-03-25', '2027-03-30'],
  ])('after %s the next is on %s', (day, next) => {
    expect(nextDigestDay(date(day), [calendar])).toBe(next);
  });
});
