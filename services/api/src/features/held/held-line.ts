import type { HeldLine, Subject } from '@waymark/contracts';
import { type Adult, type CalendarDate, doubtsAbout, type Notice, type PupilFile, recipientsOf } from '@waymark/domain';
import { reasonView } from '../pupil/decision-view.ts';
import { templateTitle } from '../pupil/notice-view.ts';
import { whoView } from '../today/index.ts';

interface HeldContext {
  readonly subject: Subject;
  /** Undefined where the child's file was not read. */
  readonly file: PupilFile | undefined;
  readonly today: CalendarDate;
  readonly seesHolds: boolean;
}

const adultOf = ({ recipient }: Notice, { file, seesHolds }: HeldContext): Adult | undefined => {
  const adult = recipient.kind === 'adult' ? file?.adults.find(({ id }) => id === recipient.id) : undefined;
  return adult?.safeguardingHold === true && !seesHolds ? undefined : adult;
};

const doubtsOf = (adult: Adult, notice: Notice, { file, today }: HeldContext): string[] => {
  if (file === undefined) return [];
  const { child, adults } = recipientsOf(file, notice.messageKind, today);
  return adults.flatMap((one) => (one.id === adult.id ? doubtsAbout({ asOf: today, child, adult: one }) : []));
};

/** A held message with whom it is for, and everything that must be checked about her. */
export const heldLine = (notice: Notice, context: HeldContext): HeldLine => {
  const { subject, seesHolds } = context;
  const adult = adultOf(notice, context);
  const { id, template, recipient, reason, leaveAt, uselessAfter } = notice;
  return {
    ...{ subject, recipient, leaveAt, uselessAfter },
    noticeId: id,
    title: templateTitle(template),
    reason: reasonView(reason, seesHolds),
    who: adult === undefined ? null : { adultId: adult.id, ...whoView(adult) },
    doubts: adult === undefined ? [] : doubtsOf(adult, notice, context),
  };
};
