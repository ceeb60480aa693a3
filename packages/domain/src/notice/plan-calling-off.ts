import type { CadenceAudience } from '../file/cadence-step.ts';
import type { Meeting } from '../file/meeting.ts';
import type { Notice } from '../file/notice-row.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import { meetingRecipients } from './meeting-recipients.ts';
import { recipientKey } from './new-notice.ts';
import { joined, nothing, owed, owedForMeeting, type PlanContext, type Planned } from './owed.ts';
import { callingOffObligation, insteadOfMessages, meetingObligation } from './told-already.ts';
import { mayHaveTold } from './transitions.ts';

const templates = {
  family: 'called-off-family',
  'young-person': 'called-off-young-person',
  professionals: 'called-off-professional',
} as const satisfies Record<CadenceAudience, string>;

/** A meeting called off: whoever was told of it, on whatever day it then was, hears that it will not be. */
export function planCallingOff(file: PupilFile, meeting: Meeting, context: PlanContext): Planned {
  const obligation = meetingObligation(meeting);
  const about: readonly Notice[] = file.notices.filter((each) => each.obligation === obligation);
  const heard = (who: string): boolean =>
    about.some((each) => recipientKey(each.recipient) === who && mayHaveTold(each)) ||
    insteadOfMessages(file.tasks, { obligation, who, hash: context.hash }).length > 0;
  if (meeting.on < context.today) return nothing;
  const each = meetingRecipients(file, meeting, context)
    .filter(({ recipient }) => heard(recipientKey(recipient)))
    .map(({ recipient, to, telling }) => {
      const step = { step: 'called-off', template: templates[to], uselessAfter: meeting.on };
      const whom = { recipient, telling: telling('meeting'), obligation: callingOffObligation(meeting) };
      return owed(owedForMeeting(step, whom, meeting), context);
    });
  const noticeIds = new Set<string>(file.notices.map((notice) => notice.id));
  const taskIds = new Set<string>(file.tasks.map((task) => task.id));
  const { notices, tasks } = joined(each);
  return {
    notices: notices.filter((notice) => !noticeIds.has(notice.id)),
    tasks: tasks.filter((task) => !taskIds.has(task.id)),
  };
}
