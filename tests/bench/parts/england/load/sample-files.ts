import {
  type Adult,
  cadenceFor,
  date,
  instant,
  type Meeting,
  type Notice,
  type Plan,
  type PupilFile,
} from '@waymark/domain';
import { aFile, aFileWithEhcp, aMeeting, aNotice, anAdult, aPupil, newId } from '@waymark/test-kit';
import type { ItemKind } from '../model/peak-day.ts';
import { eve, peakOn } from './peak-date.ts';

const family = (told: number): readonly Adult[] =>
  [anAdult(), anAdult({ forename: 'Joel', relationship: 'Father', priority: 2, email: 'joel@example.org' })].slice(
    0,
    told,
  );

const sentOn = (meeting: Meeting, adult: Adult, day: string): Notice => {
  const at = instant(`${day}T08:00:00.000Z`);
  return aNotice({
    id: newId.notice(),
    obligation: `MEETING#${meeting.id}`,
    recipient: { kind: 'adult', id: adult.id },
    step: `told-${day}`,
    ...{ state: 'DELIVERED', leaveAt: at, attentionAt: null, sentAt: at, attempts: 1, version: 4 },
    providerMessageId: '0102018f5a3c7d1e-2b4c6d8e-0000',
    history: [
      { state: 'PENDING', at },
      { state: 'CLAIMED', at },
      { state: 'SENT', at },
      { state: 'DELIVERED', at },
    ],
  });
};

/** A meeting of the autumn, and what each parent was sent about it: a file in February is not an empty one. */
const autumn = (kind: Meeting['kind'], adults: readonly Adult[]): Pick<PupilFile, 'meetings' | 'notices'> => {
  const held = aMeeting({ kind, on: date('2026-11-25'), state: 'held', next: null, cadence: [...cadenceFor(kind)] });
  const days = ['2026-10-23', '2026-11-11', '2026-11-23'];
  return { meetings: [held], notices: adults.flatMap((adult) => days.map((day) => sentOn(held, adult, day))) };
};

const ahead = (kind: Meeting['kind'], on: string): Meeting =>
  aMeeting({ kind, on: date(on), cadence: [...cadenceFor(kind)], next: peakOn });

const onSupport = (told: number, reviewOn: string, meetings: readonly Meeting[]): PupilFile => {
  const adults = family(told);
  const before = autumn('sen-support-review', adults);
  const plan: Plan = {
    id: newId.plan(),
    kind: 'sen-support',
    state: 'current',
    provisionStartedOn: date('2025-09-15'),
    parentsToldOn: date('2025-09-17'),
    lastReviewOn: date('2026-11-25'),
    reviewOn: date(reviewOn),
  };
  const pupil = aPupil({ provision: 'K' });
  return aFile({ pupil, adults, plans: [plan], ...before, meetings: [...before.meetings, ...meetings] });
};

const withPlan = (told: number, decidedOn: string, meetings: readonly Meeting[]): PupilFile => {
  const adults = family(told);
  const { ehcp } = aFileWithEhcp();
  if (ehcp === null) throw new Error('The child of the test kit has no EHCP.');
  const lastReview = { meetingOn: date('2026-01-14'), decidedOn: date(decidedOn) };
  return aFileWithEhcp({ adults, ehcp: { ...ehcp, lastReview }, ...autumn('sen-support-review', adults), meetings });
};

/** A child's file in which one thing of this kind is due on the peak day. A digest is nobody's file but her SENCO's. */
export const sampleFiles: Readonly<Record<Exclude<ItemKind, 'digest'>, () => PupilFile>> = {
  'support meeting, 2 told': () => onSupport(2, '2027-03-12', [ahead('sen-support-review', '2027-03-12')]),
  'support meeting, 1 told': () => onSupport(1, '2027-03-12', [ahead('sen-support-review', '2027-03-12')]),
  'annual review, 2 told': () => withPlan(2, '2026-05-10', [ahead('annual-review', '2027-04-14')]),
  'annual review, 1 told': () => withPlan(1, '2026-05-10', [ahead('annual-review', '2027-04-14')]),
  'support deadline': () => onSupport(2, eve, []),
  'EHCP deadline': () => withPlan(2, '2026-02-12', []),
};
