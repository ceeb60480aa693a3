import type { CalendarDate } from '../../calendar/index.ts';
import type { AccessRequest } from '../access-request.ts';
import type { Assessment } from '../assessment.ts';
import { type HappeningKind, happenedTo } from '../happening.ts';
import type { PupilFile } from '../pupil-file.ts';

type Day = CalendarDate | null | undefined;

/** One day of a record: its field in the form that sets it, what it is in a sentence, and when it was. */
export interface FactDay {
  readonly path: string;
  readonly what: string;
  readonly on: Day;
  /** It stands in another record than the day that cannot precede it, and so in another form. */
  readonly elsewhere?: true;
}

/** Two days of which the first cannot come before the second. */
export interface FactPair {
  /** The record they stand in, so that pairs of two assessments are told apart. */
  readonly of: string;
  readonly later: FactDay;
  readonly earlier: FactDay;
}

const day = (path: string, what: string, on: Day): FactDay => ({ path, what, on });
/** Each of the days, against one that it cannot precede. */
const after = (of: string, earlier: FactDay, ...days: readonly FactDay[]): FactPair[] =>
  days.map((later) => ({ of, later, earlier }));

const elsewhere = (one: FactDay): FactDay => ({ ...one, elsewhere: true });
const born = ({ pupil }: PupilFile) => elsewhere(day('dateOfBirth', 'the date of birth', pupil.dateOfBirth));

const pupilPairs = (file: PupilFile): FactPair[] => {
  const { enrolledOn, leftOn } = file.pupil;
  const enrolled = day('enrolledOn', 'The day of enrolment', enrolledOn);
  const left = day('leftOn', 'The day of leaving', leftOn);
  return [
    ...after('pupil', born(file), enrolled, left),
    ...after('pupil', day('enrolledOn', 'the day of enrolment', enrolledOn), left),
  ];
};

const ehcpPairs = (file: PupilFile): FactPair[] => {
  if (file.ehcp === null) return [];
  const { planFirstMadeOn, lastReview, noticeServedOn, post16MoveOn, laTransferredOn } = file.ehcp;
  const made = day('planFirstMadeOn', 'the day the plan was first made', planFirstMadeOn);
  const met = day('lastReview.meetingOn', 'The last review’s meeting', lastReview?.meetingOn);
  const decided = day('lastReview.decidedOn', 'The last review’s decision', lastReview?.decidedOn);
  return [
    ...after(
      'ehcp',
      born(file),
      { ...made, what: 'The day the plan was first made' },
      day('post16MoveOn', 'The move between institutions', post16MoveOn),
    ),
    ...after(
      'ehcp',
      made,
      met,
      decided,
      day('noticeServedOn', 'The notice', noticeServedOn),
      day('laTransferredOn', 'The move to the local authority', laTransferredOn),
    ),
    ...after('ehcp', { ...met, what: 'its meeting' }, decided),
  ];
};

const supportPairs = (file: PupilFile): FactPair[] =>
  file.plans
    .filter(({ state }) => state === 'current')
    .flatMap(({ id, provisionStartedOn, lastReviewOn, reviewOn }) => [
      ...after(
        id,
        born(file),
        day('provisionStartedOn', 'The start of the provision', provisionStartedOn),
        day('lastReviewOn', 'The last review', lastReviewOn),
        day('reviewOn', 'The review', reviewOn),
      ),
      ...after(
        id,
        day('provisionStartedOn', 'the start of the provision', provisionStartedOn),
        day('reviewOn', 'The review', reviewOn),
      ),
      ...after(id, day('lastReviewOn', 'the last review', lastReviewOn), day('reviewOn', 'The review', reviewOn)),
    ]);

const assessmentPairs = (file: PupilFile, one: Assessment): FactPair[] => {
  const { id, decision, closure, closed } = one;
  const received = day('requestReceivedOn', 'the receipt of the request', one.requestReceivedOn);
  const decided = day('decision.on', 'The decision whether to assess', decision?.on);
  const asked = day('adviceRequestedOn', 'The asking for advice', one.adviceRequestedOn);
  const draft = day('draftServedOn', 'The draft', one.draftServedOn);
  const consulted = day('schoolConsultedOn', 'The consultation', one.schoolConsultedOn);
  const noPlan = day('noPlanDecidedOn', 'The decision against a plan', one.noPlanDecidedOn);
  const issued = day('planIssuedOn', 'The plan', one.planIssuedOn);
  const ended = day('closed.on', 'The closing of the request', closed?.on);
  return [
    ...after(id, born(file), { ...received, what: 'The receipt of the request' }),
    ...after(id, received, decided, asked, draft, consulted, noPlan, issued, ended),
    ...after(id, { ...decided, what: 'the decision whether to assess' }, draft, noPlan, issued),
    ...after(id, { ...asked, what: 'the asking for it' }, day('adviceSentOn', 'The advice', one.adviceSentOn)),
    ...after(
      id,
      { ...draft, what: 'the draft' },
      day('commentsSentOn', 'The family’s comments', one.commentsSentOn),
      issued,
    ),
    ...after(
      id,
      { ...consulted, what: 'the consultation' },
      day('consultationAnsweredOn', 'The school’s answer', one.consultationAnsweredOn),
    ),
    ...after(
      id,
      day('closure.firstClosedDay', 'the first closed day', closure?.firstClosedDay),
      day('closure.reopensOn', 'The re-opening', closure?.reopensOn),
    ),
  ];
};

const accessPairs = (file: PupilFile, request: AccessRequest): FactPair[] => {
  const { id, receivedOn, pauses, extended, answeredOn } = request;
  const received = day('receivedOn', 'the receipt of the request', receivedOn);
  return [
    ...after(id, born(file), { ...received, what: 'The receipt of the request' }),
    ...after(
      id,
      received,
      day('answeredOn', 'The answer', answeredOn),
      day('extended.toldOn', 'The telling of the extension', extended?.toldOn),
    ),
    ...pauses.flatMap(({ from, to }, n) => [
      ...after(`${id}.${n}`, received, day(`pauses.${n}.from`, 'The start of a pause', from)),
      ...after(
        `${id}.${n}`,
        day(`pauses.${n}.from`, 'its start', from),
        day(`pauses.${n}.to`, 'The end of a pause', to),
      ),
    ]),
  ];
};

/** What happened because of something cannot have happened before it. */
const happenedPairs = (file: PupilFile): FactPair[] => {
  const { ehcp, pupil } = file;
  const one = (what: HappeningKind, words: string, start: FactDay): FactPair[] =>
    start.on ? after(what, elsewhere(start), day('on', words, happenedTo(file, what, start.on)?.on)) : [];
  const notice = day('noticeServedOn', 'the notice', ehcp?.noticeServedOn);
  const moved = day('laTransferredOn', 'the move to the local authority', ehcp?.laTransferredOn);
  const destroyed = file.happened.find(({ what }) => what === 'records-destroyed');
  const gone = day('on', 'The destruction of the file', destroyed?.on);
  return [
    ...one('family-answered', 'The family’s answer', notice),
    ...one('final-plan-issued', 'The final plan', notice),
    ...one('plan-not-amended', 'The decision not to amend', notice),
    ...one('la-told-family', 'The telling of the family', moved),
    ...file.meetings.flatMap(({ id, on }) =>
      after(
        id,
        day('on', 'the meeting', on),
        day('on', 'The report of the meeting', happenedTo(file, 'report-sent', id)?.on),
      ),
    ),
    ...after('records', elsewhere(day('leftOn', 'the day of leaving', pupil.leftOn)), gone),
    ...after('records', born(file), gone),
    ...file.happened
      .filter(({ what }) => what === 'placement-named')
      .flatMap(({ of, on }) =>
        after(
          of,
          elsewhere(day('planFirstMadeOn', 'the day the plan was first made', ehcp?.planFirstMadeOn)),
          day('on', 'The naming of the placement', on),
        ),
      ),
  ];
};

/** Every two days of a child's file that lie in one order alone, in one place. */
export const factPairs = (file: PupilFile): readonly FactPair[] => [
  ...pupilPairs(file),
  ...ehcpPairs(file),
  ...supportPairs(file),
  ...file.assessments.flatMap((one) => assessmentPairs(file, one)),
  ...file.accessRequests.flatMap((request) => accessPairs(file, request)),
  ...file.notes.flatMap(({ id, on }) => after(id, born(file), day('on', 'The decision', on))),
  ...happenedPairs(file),
];
