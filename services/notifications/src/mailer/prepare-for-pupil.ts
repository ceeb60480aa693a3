import { isWrittenTemplate, type Notice, type PupilId, type WrittenTemplate } from '@waymark/domain';
import { fillForReader, messageFacts } from '@waymark/domain/words';
import { setLetter } from '@waymark/runtime/mail';
import { aboutOfNotice } from './about-of-notice.ts';
import type { AttendingDeps } from './create-mailer.ts';
import { issueLink } from './issue-link.ts';
import { besides, waitForTomorrow } from './meeting-of-notice.ts';
import { named, type Prepared } from './prepared.ts';
import { reachRecipient } from './reach-recipient.ts';

const templateOf = ({ template }: Notice): WrittenTemplate => {
  if (isWrittenTemplate(template)) return template;
  throw new Error(
    `There are no words for the template ${template}. Give it back, or cancel the messages that name it.`,
  );
};

/** A message of a child's file, made ready on the file as it stands at this moment, or what is to be done instead. */
export const prepareForPupil = async (deps: AttendingDeps, pupilId: PupilId, notice: Notice): Promise<Prepared> => {
  const { stores, now, today, settings } = deps;
  const loaded = await stores.files.load(pupilId);
  const found = loaded?.file.notices.find(({ id }) => id === notice.id);
  if (loaded === null || found?.version !== notice.version) return { outcome: 'changed' };
  const { file, fileVersion } = loaded;
  const about = aboutOfNotice(file, notice);
  if ('outcome' in about) return about;
  const waiting = about.meeting && waitForTomorrow(file, notice, about.meeting, now);
  if (waiting !== null) return waiting;
  const reached = await reachRecipient(deps, { file, notice, meeting: about.meeting });
  if (reached.outcome !== 'reached') return reached;
  const school = await stores.schools.get(file.pupil.schoolId);
  if (school === null) throw new Error("A child's school is not among her trust's. Add it, or mend the child's file.");
  const { greetingName } = reached;
  const link = await issueLink(deps, { pupilId, notice, meeting: about.meeting, to: reached.to });
  const replyUrl = link?.url ?? null;
  const facts = messageFacts(about, { file, notice, school: school.row, greetingName, today, replyUrl });
  const template = templateOf(notice);
  const rows = await stores.words.ofTemplate(template);
  const { letter, also, inUse } = fillForReader(template, facts, { language: reached.language, rows });
  return {
    outcome: 'ready',
    letter: await setLetter(letter, also),
    words: { language: inUse.language, templateVersion: inUse.builtIn, ownWordsVersion: inUse.ownVersion },
    from: named(school.row.name, settings.from),
    replyTo: school.row.replyTo,
    to: reached.to,
    headers: {},
    secrets: link === null ? [] : [link.token],
    fileVersion,
    beside: about.meeting === null ? [] : besides(file, notice, about.meeting),
  };
};
