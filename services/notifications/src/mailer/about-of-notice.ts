import {
  type About,
  deadlineObligation,
  familyDateStands,
  type Meeting,
  type Notice,
  type PupilFile,
  type StoredDeadline,
} from '@waymark/domain';
import { meetingOfNotice } from './meeting-of-notice.ts';
import type { Prepared } from './prepared.ts';

/** The council's time to decide on what this meeting found. */
const councilTime = (file: PupilFile, { id, occurrence }: Meeting): StoredDeadline | null =>
  file.deadlines.find((each) => each.rule === 'AR_LA_DECISION' && each.occurrence === `${id}.${occurrence}`) ?? null;

/** What the message is about, if that is still so, or what is to be done with the message instead. */
export const aboutOfNotice = (file: PupilFile, notice: Notice): About | Prepared => {
  if (notice.obligation.startsWith('DEADLINE#')) {
    const deadline = file.deadlines.find((each) => deadlineObligation(each) === notice.obligation);
    if (deadline !== undefined && familyDateStands(deadline)) return { meeting: null, deadline };
    return { outcome: 'end', event: 'cancel', reason: 'NO_LONGER_DUE' };
  }
  const meeting = meetingOfNotice(file, notice);
  return 'outcome' in meeting ? meeting : { meeting, deadline: councilTime(file, meeting) };
};
