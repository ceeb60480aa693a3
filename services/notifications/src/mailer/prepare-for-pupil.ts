import { addDays, type Meeting, type Notice, type PupilFile, type PupilId, viewsDueDay } from '@waymark/domain';
import { type MeetingFacts, meetingTemplates, setLetter } from '../templates/index.ts';
import type { AttendingDeps } from './create-mailer.ts';
import { heardOfEarlier, meetingOfNotice, waitForTomorrow } from './meeting-of-notice.ts';
import { named, type Prepared } from './prepared.ts';
import { reachRecipient } from './reach-recipient.ts';

const isMeetingTemplate = (name: string): name is keyof typeof meetingTemplates =>
  Object.hasOwn(meetingTemplates, name);

const composerOf = (name: string) => {
  if (isMeetingTemplate(name)) return meetingTemplates[name];
  throw new Error(`There are no words for the template ${name}. Give it back, or cancel the messages that name it.`);
};

const yearGroup = (ncYear: string | null): string | null => {
  if (ncYear === 'R') return 'Reception';
  return ncYear !== null && /^\d+$/.test(ncYear) ? `Year ${ncYear}` : null;
};

const factsOf = (
  { today }: AttendingDeps,
  { file, notice, meeting }: { file: PupilFile; notice: Notice; meeting: Meeting },
): Omit<MeetingFacts, 'school' | 'greetingName'> => {
  const viewsBy = addDays(meeting.on, viewsDueDay[meeting.kind]);
  return {
    childName: file.pupil.preferredForename ?? file.pupil.legalForename,
    yearGroup: yearGroup(file.pupil.ncYear),
    on: meeting.on,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: meeting.place,
    viewsBy: viewsBy > today ? viewsBy : null,
    moved: heardOfEarlier(file, notice, meeting),
    others: meeting.staffIds.length + meeting.professionals.length,
  };
};

/** A message of a child's file, made ready on the file as it stands at this moment, or what is to be done instead. */
export const prepareForPupil = async (deps: AttendingDeps, pupilId: PupilId, notice: Notice): Promise<Prepared> => {
  const { stores, now, settings } = deps;
  const loaded = await stores.files.load(pupilId);
  const found = loaded?.file.notices.find(({ id }) => id === notice.id);
  if (loaded === null || found?.version !== notice.version) return { outcome: 'changed' };
  const { file, fileVersion } = loaded;
  const meeting = meetingOfNotice(file, notice);
  if ('outcome' in meeting) return meeting;
  const waiting = waitForTomorrow(file, notice, meeting, now);
  if (waiting !== null) return waiting;
  const reached = await reachRecipient(deps, { file, notice, meeting });
  if (reached.outcome !== 'reached') return reached;
  const school = await stores.schools.get(file.pupil.schoolId);
  if (school === null) throw new Error("A child's school is not among her trust's. Add it, or mend the child's file.");
  const { name, phone, replyTo } = school.row;
  const compose = composerOf(notice.template);
  const letter = compose({
    ...factsOf(deps, { file, notice, meeting }),
    school: { name, phone, takesReplies: replyTo !== null },
    greetingName: reached.greetingName,
  });
  return {
    outcome: 'ready',
    letter: await setLetter(letter),
    from: named(name, settings.from),
    replyTo,
    to: reached.to,
    headers: {},
    fileVersion,
  };
};
