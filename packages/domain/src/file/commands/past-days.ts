import type { CalendarDate } from '../../calendar/index.ts';
import type { PupilFile } from '../pupil-file.ts';
import type { FactDay } from './date-pairs.ts';

type PastDay = FactDay & { readonly of: string };
type Days = Readonly<Record<string, CalendarDate | null | undefined>>;

const past = (of: string, days: Days): PastDay[] =>
  Object.entries(days).map(([path, on]) => ({ of, path, what: path, on }));

/** Every day of a child's file that can only be past. */
export const pastDays = (file: PupilFile): readonly PastDay[] => [
  ...past('pupil', { dateOfBirth: file.pupil.dateOfBirth }),
  ...past('ehcp', {
    planFirstMadeOn: file.ehcp?.planFirstMadeOn,
    'lastReview.meetingOn': file.ehcp?.lastReview?.meetingOn,
    'lastReview.decidedOn': file.ehcp?.lastReview?.decidedOn,
    noticeServedOn: file.ehcp?.noticeServedOn,
  }),
  ...file.plans.flatMap(({ id, parentsToldOn, lastReviewOn }) => past(id, { parentsToldOn, lastReviewOn })),
  ...file.assessments.flatMap((one) =>
    past(one.id, {
      requestReceivedOn: one.requestReceivedOn,
      'decision.on': one.decision?.on,
      adviceRequestedOn: one.adviceRequestedOn,
      adviceSentOn: one.adviceSentOn,
      draftServedOn: one.draftServedOn,
      commentsSentOn: one.commentsSentOn,
      schoolConsultedOn: one.schoolConsultedOn,
      consultationAnsweredOn: one.consultationAnsweredOn,
      noPlanDecidedOn: one.noPlanDecidedOn,
      planIssuedOn: one.planIssuedOn,
      'closed.on': one.closed?.on,
    }),
  ),
  ...file.accessRequests.flatMap(({ id, receivedOn, extended, answeredOn, pauses }) => [
    ...past(id, { receivedOn, 'extended.toldOn': extended?.toldOn, answeredOn }),
    ...pauses.flatMap(({ from, to }, n) => past(id, { [`pauses.${n}.from`]: from, [`pauses.${n}.to`]: to })),
  ]),
  ...file.notes.flatMap(({ id, on }) => past(id, { on })),
  ...file.happened.flatMap(({ what, of, on }) => past(`${what}.${of}`, { on })),
];
