import type { DeadlineNote } from '../deadline.ts';
import type { DeadlineSubject } from '../subject.ts';

/** From Year 9 on every review covers preparing for adulthood. SEND Regulations 2014 reg 20(6). */
export function preparingForAdulthoodNotes(subject: DeadlineSubject): DeadlineNote[] {
  if (subject.kind !== 'ehcp' || !subject.meetingOn || (subject.ncYear ?? 0) < 9) return [];
  const text = 'In or beyond Year 9 the meeting must cover preparing for adulthood and independent living.';
  return [{ code: 'PREPARING_FOR_ADULTHOOD', text }];
}
