import type { CadenceStep, Meeting } from '../file/meeting.ts';
import type { Notice, NoticeState } from '../file/notice-row.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import { meetingRecipients } from './meeting-recipients.ts';
import { recipientKey } from './new-notice.ts';
import { insteadTaskId } from './notice-id.ts';
import { owed, type PlanContext, type Planned } from './owed.ts';
import type { DatedStep } from './plan-steps.ts';
import { callingOffObligation, meetingObligation } from './told-already.ts';

const templates = {
  family: 'called-off-family',
  'young-person': 'called-off-young-person',
  professionals: 'called-off-professional',
} as const satisfies Record<CadenceStep['to'], string>;

/** What may have reached somebody. */
const mayHaveArrived: readonly NoticeState[] = ['CLAIMED', 'SENT', 'DELIVERED', 'UNKNOWN', 'COMPLAINED'];

const step = (meeting: Meeting, to: CadenceStep['to']): DatedStep => ({
  ...{ step: 'called-off', to, template: templates[to], day: 0, uselessAfterDay: 0 },
  plannedOn: meeting.on,
  uselessAfter: meeting.on,
});

/** A meeting called off: whoever was told of it, on whatever day it then was, hears that it will not be. */
export function planCallingOff(file: PupilFile, meeting: Meeting, context: PlanContext): Planned {
  const obligation = meetingObligation(meeting);
  const about: readonly Notice[] = file.notices.filter((each) => each.obligation === obligation);
  const occurrences = Array.from({ length: meeting.occurrence }, (_, place) => String(place + 1));
  const heard = (who: string): boolean =>
    about.some((each) => recipientKey(each.recipient) === who && mayHaveArrived.includes(each.state)) ||
    occurrences.some((occurrence) =>
      meeting.cadence.some(({ step: name }) => {
        const id = insteadTaskId(context.hash, { obligation, occurrence, step: name, recipient: who });
        return file.tasks.some((task) => task.id === id);
      }),
    );
  if (meeting.on < context.today) return { notices: [], tasks: [] };
  const each = meetingRecipients(file, meeting, context)
    .filter(({ recipient }) => heard(recipientKey(recipient)))
    .map((one) =>
      owed({ ...one, step: step(meeting, one.to), obligation: callingOffObligation(meeting) }, meeting, context),
    );
  const noticeIds = new Set<string>(file.notices.map((notice) => notice.id));
  const taskIds = new Set<string>(file.tasks.map((task) => task.id));
  return {
    notices: each.flatMap((one) => one.notices).filter((notice) => !noticeIds.has(notice.id)),
    tasks: each.flatMap((one) => one.tasks).filter((task) => !taskIds.has(task.id)),
  };
}
