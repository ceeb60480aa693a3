import { describe, expect, it } from 'vitest';
import { date, instantAt } from '../calendar/index.ts';
import { calendar } from '../file/settle/settle.fixture.ts';
import { type DigestLists, digestFor, initialsAndYear } from './digest.ts';
import { aSenco, aStaffFile, sha256 } from './notice.fixture.ts';
import { nextDigestDay, planDigest } from './plan-digest.ts';

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
      { ...empty, deadlines: [{ about: sam, dueOn: date(dueOn), owner: 'school' }] },
      today,
    );
    expect(sections?.map((section) => section.title)).toEqual([title]);
  });

  it('is no message where there is nothing to say, nothing of hers, or she wants none', () => {
    const deadlines = [{ about: sam, dueOn: today, owner: 'school' }];
    expect(digestFor(aSenco, empty, today)).toBeNull();
    expect(
      digestFor(aSenco, { ...empty, deadlines: [{ about: sam, dueOn: date('2026-11-30'), owner: 'school' }] }, today),
    ).toBeNull();
    expect(
      digestFor(aSenco, { ...empty, deadlines: [{ about: sam, dueOn: today, owner: 'local-authority' }] }, today),
    ).toBeNull();
    expect(digestFor({ ...aSenco, digestAt: null }, { ...empty, deadlines }, today)).toBeNull();
  });

  it('names a child by initials and year and nothing else', () => {
    const meetings = [{ about: sam, on: date('2026-11-25'), startsAt: '14:00' }];
    const text = JSON.stringify(digestFor(aSenco, { ...empty, meetings }, today));
    expect(text).toContain('S. A., Year 4: 25 November 2026 at 14:00');
    expect(text).not.toMatch(/Sam|Adeyemi/);
    expect(initialsAndYear({ ...sam, ncYear: 'R' })).toBe('S. A., Reception');
    expect(initialsAndYear({ ...sam, ncYear: null })).toBe('S. A.');
  });

  it('counts all and shows the ten most pressing', () => {
    const tasks = Array.from({ length: 12 }, (_, n) => ({ about: sam, dueOn: date(`2026-11-${String(22 - n)}`) }));
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
