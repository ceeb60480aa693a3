import { type CalendarDate, spoken } from '../../calendar/index.ts';
import type { DeadlineNote } from '../deadline.ts';
import type { DeadlineSubject, SubjectOf } from '../subject.ts';

type Day = CalendarDate | null | undefined;
/** Something that cannot come before something else: what, when, what it cannot precede, when that was. */
type Pair = readonly [what: string, on: Day, cannotPrecede: string, other: Day];

/** A note for each two dates in an order that cannot be. The dates are counted from all the same. */
export function orderNotes(subject: DeadlineSubject): DeadlineNote[] {
  return pairsOf(subject).flatMap(([what, on, other, otherOn]) => {
    if (!on || !otherOn || on >= otherOn) return [];
    return [
      { code: 'ORDER', text: `${what} (${spoken(on)}) lies before ${other} (${spoken(otherOn)}). Check both dates.` },
    ];
  });
}

function pairsOf(subject: DeadlineSubject): readonly Pair[] {
  switch (subject.kind) {
    case 'ehcp':
      return ehcpPairs(subject);
    case 'needs-assessment':
      return assessmentPairs(subject);
    case 'sen-support':
      return [['The review', subject.reviewOn, 'the start of the provision', subject.provisionStartedOn]];
    case 'senco':
      return [
        ...subject.spells.map(({ from, to }): Pair => ['The end of a spell', to, 'its start', from]),
        ...(subject.qualifications ?? []).map(
          ({ startedOn, completedOn }): Pair => [
            'The completion of a qualification',
            completedOn,
            'its start',
            startedOn,
          ],
        ),
      ];
    case 'school':
    case 'young-person':
    case 'subject-access':
    case 'retention':
    case 'leaver':
      return [];
  }
}

function ehcpPairs(ehcp: SubjectOf<'ehcp'>): readonly Pair[] {
  const made = ['the day the plan was first made', ehcp.planFirstMadeOn] as const;
  const lastMeeting = ehcp.lastReview?.meetingOn;
  const decided = ehcp.lastReview?.decidedOn;
  return [
    ['The day the plan was first made', ehcp.planFirstMadeOn, 'the date of birth', ehcp.dateOfBirth],
    ['The last review’s meeting', lastMeeting, ...made],
    ['The last review’s decision', decided, ...made],
    ['The last review’s decision', decided, 'its meeting', lastMeeting],
    ['The meeting', ehcp.meetingOn, ...made],
    ['The meeting', ehcp.meetingOn, 'the last review’s meeting', lastMeeting],
    ['The meeting', ehcp.meetingOn, 'the last review’s decision', decided],
    ['The notice', ehcp.noticeServedOn, ...made],
    ['The notice', ehcp.noticeServedOn, 'the meeting', ehcp.meetingOn],
    ['The move between institutions', ehcp.post16MoveOn, 'the date of birth', ehcp.dateOfBirth],
    ['The move to the local authority', ehcp.laTransferredOn, ...made],
  ];
}

function assessmentPairs(assessment: SubjectOf<'needs-assessment'>): readonly Pair[] {
  const received = ['the receipt of the request', assessment.requestReceivedOn] as const;
  const closure = assessment.closure;
  return [
    ['The asking for advice', assessment.adviceRequestedOn, ...received],
    ['The draft', assessment.draftServedOn, ...received],
    ['The consultation', assessment.schoolConsultedOn, ...received],
    ['The re-opening', closure?.reopensOn, 'the first closed day', closure?.firstClosedDay],
  ];
}
