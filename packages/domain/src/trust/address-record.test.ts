import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import { noticeIdSchema } from '../ids/index.ts';
import {
  type AddressRecord,
  emailStateOf,
  liftSuppression,
  noteArrival,
  noteCameBack,
  suppress,
  suppressionOn,
} from './address-record.ts';

const on = date('2026-11-20');
const why = { reason: 'bounced', event: 'message-1', mark: 'P#1', today: on } as const;
const notice = (n: number) => noticeIdSchema.parse(`01K0000000000000000000000${n}`);

describe('an address that nothing may be sent to', () => {
  it.each([
    ['2026-11-19', null, 'bounced'],
    ['2026-11-20', null, 'bounced'],
    ['2036-11-20', null, 'bounced'],
    ['2026-12-01', '2026-12-02', 'bounced'],
    ['2026-12-02', '2026-12-02', 'ok'],
    ['2026-12-03', '2026-12-02', 'ok'],
  ])('on %s, let be used again from %s, is %s', (day, until, state) => {
    const held = suppress(null, why);
    const record = until === null ? held : liftSuppression(held, date(until));
    expect(emailStateOf(suppressionOn(record, date(day)))).toBe(state);
  });

  it('keeps the day, the reason and the event of the first, and gathers the files that say so', () => {
    const twice = suppress(suppress(null, why), { ...why, reason: 'complained', event: 'message-2', mark: 'P#2' });
    const thrice = suppress(twice, why);
    expect(thrice.suppression).toEqual({
      ...{ reason: 'bounced', since: on, until: null, event: 'message-1' },
      marked: ['P#1', 'P#2'],
    });
  });

  it('that bounces again after it was let be used is suppressed anew', () => {
    const lifted = liftSuppression(suppress(null, why), on);
    const later = date('2027-01-11');
    const again = suppress(lifted, { ...why, event: 'message-9', today: later });
    expect(suppressionOn(again, later)).toMatchObject({ since: later, event: 'message-9', until: null });
  });
});

describe('messages that come back for the time being', () => {
  it('count once each, and no longer once one has arrived', () => {
    const record = [1, 2, 2, 3].reduce<AddressRecord | null>((known, n) => noteCameBack(known, notice(n)), null)!;
    expect(record.cameBack).toEqual([1, 2, 3].map(notice));
    expect(noteArrival(record)).toEqual({ cameBack: [], suppression: null });
  });
});
