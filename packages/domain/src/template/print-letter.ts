import type { CalendarDate } from '../calendar/index.ts';
import type { RecipientDecision } from '../family/index.ts';
import type { Adult } from '../file/adult.ts';
import { isRoadBlocked } from '../file/letter-instead.ts';
import type { Meeting } from '../file/meeting.ts';
import type { Notice } from '../file/notice-row.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import type { Task } from '../file/task.ts';
import { decisionsOn } from '../notice/decisions-on.ts';
import { deadlineObligation } from '../notice/family-dates.ts';
import { templateNamed } from '../notice/message-templates.ts';
import { callingOffObligation, meetingObligation } from '../notice/told-already.ts';
import type { School } from '../trust/index.ts';
import { languageNamed } from './language.ts';
import { type About, messageFacts } from './message-facts.ts';
import type { TrustWords } from './trust-words.ts';
import { type FilledMessage, fillForReader } from './words-in-use.ts';
import { isWrittenTemplate, type WrittenTemplate } from './written-templates.ts';

/** A message as a letter: what it stands in for, and to whom of the family it goes. */
export interface LetterWanted {
  readonly template: string;
  readonly obligation: string;
  readonly occurrence: string;
  readonly recipient: Extract<Notice['recipient'], { kind: 'adult' | 'child' }>;
  /** The message that it is the twin of; null: there never was one. */
  readonly noticeId: Notice['id'] | null;
}

/** Why there is no letter: it is not one of words, what it tells of is gone, or its reader may not be told. */
export type NoLetter = 'no-words' | 'gone' | 'not-told';

export interface PrintLetter {
  readonly filled: FilledMessage;
  /** The name on the envelope. */
  readonly to: string;
  /** Empty where none is known, and where it may not be printed. */
  readonly addressLines: readonly string[];
}

/** The letter that is the twin of a message of the file; null for one to a professional or to staff. */
export const letterOfNotice = ({ id, template, obligation, occurrence, recipient }: Notice): LetterWanted | null =>
  recipient.kind === 'adult' || recipient.kind === 'child'
    ? { template, obligation, occurrence, recipient, noticeId: id }
    : null;

/** The letter that a task asks to be posted; null where it asks for none, or does not say which. */
export const letterOfTask = (file: PupilFile, { kind, noticeId, adultId, about }: Task): LetterWanted | null => {
  if (kind !== 'send-letter') return null;
  const notice = file.notices.find(({ id }) => id === noticeId);
  if (notice !== undefined) return letterOfNotice(notice);
  if (about?.template === undefined || adultId === null) return null;
  const { template, obligation, occurrence } = about;
  return { template, obligation, occurrence, recipient: { kind: 'adult', id: adultId }, noticeId: null };
};

/** Whether this is the meeting that the letter is about, and still as it says. */
const isAbout = (meeting: Meeting, { obligation, occurrence }: LetterWanted): boolean =>
  callingOffObligation(meeting) === obligation
    ? meeting.state === 'cancelled'
    : meetingObligation(meeting) === obligation &&
      meeting.state !== 'cancelled' &&
      occurrence === String(meeting.occurrence);

const aboutOf = (file: PupilFile, wanted: LetterWanted): About | null => {
  const meeting = file.meetings.find((each) => isAbout(each, wanted));
  const deadline = file.deadlines.find((each) => deadlineObligation(each) === wanted.obligation);
  if (meeting === undefined) return deadline === undefined ? null : { meeting: null, deadline };
  const councilTime = file.deadlines.find(
    ({ rule, occurrence }) => rule === 'AR_LA_DECISION' && occurrence === `${meeting.id}.${meeting.occurrence}`,
  );
  return { meeting, deadline: councilTime ?? null };
};

/** A letter may go where she may be told by any road, or where nothing but a mailbox stands in the way. */
const mayRead = (decision: RecipientDecision | undefined): boolean =>
  decision?.outcome === 'told' || (decision?.outcome === 'held' && isRoadBlocked(decision.reason));

interface Reader {
  readonly who: string;
  readonly name: string;
  readonly greetingName: string | null;
  readonly language: string | null;
  readonly addressLines: readonly string[];
}

const adultReader = (adult: Adult): Reader => ({
  who: adult.id,
  name: [adult.title, adult.forename, adult.surname].filter(Boolean).join(' '),
  greetingName: adult.forename.trim() || null,
  language: adult.language,
  addressLines: adult.addressConfidential ? [] : adult.address,
});

/** Her own letter has no address: it is handed to her. */
const childReader = ({ pupil }: PupilFile): Reader => {
  const forename = pupil.preferredForename ?? pupil.legalForename;
  return {
    who: 'child',
    name: `${forename} ${pupil.preferredSurname ?? pupil.legalSurname}`,
    greetingName: forename.trim() || null,
    language: null,
    addressLines: [],
  };
};

const readerOf = (file: PupilFile, { recipient }: LetterWanted): Reader | null => {
  if (recipient.kind === 'child') return childReader(file);
  const adult = file.adults.find(({ id }) => id === recipient.id);
  return adult === undefined ? null : adultReader(adult);
};

/**
 * The letter in the words of the e-mail, on the file as it is today, or why there is none. Whether its reader may be told
 * is decided anew, as before every message; a confidential address is never part of it. Paper takes no reply and has no
 * link, so what the words say of those is left out.
 */
export const printLetter = (
  file: PupilFile,
  wanted: LetterWanted,
  {
    school,
    today,
    rowsOf,
  }: {
    readonly school: School;
    readonly today: CalendarDate;
    /** The trust's own words for a template, as far as they were read. */
    readonly rowsOf: (template: WrittenTemplate) => readonly TrustWords[];
  },
): { readonly ok: true; readonly letter: PrintLetter } | { readonly ok: false; readonly reason: NoLetter } => {
  const { template, recipient, occurrence, noticeId } = wanted;
  if (!isWrittenTemplate(template)) return { ok: false, reason: 'no-words' };
  const about = aboutOf(file, wanted);
  const reader = readerOf(file, wanted);
  if (about === null || reader === null) return { ok: false, reason: 'gone' };
  const decision = decisionsOn(file, templateNamed(template).messageKind, today).get(reader.who);
  if (!mayRead(decision)) return { ok: false, reason: 'not-told' };
  const facts = messageFacts(about, {
    ...{ file, school: { ...school, replyTo: null }, today, replyUrl: null },
    notice: { id: noticeId, recipient, occurrence },
    greetingName: reader.greetingName,
  });
  const filled = fillForReader(template, facts, {
    language: languageNamed(reader.language),
    rows: rowsOf(template),
  });
  return { ok: true, letter: { filled, to: reader.name, addressLines: reader.addressLines } };
};
