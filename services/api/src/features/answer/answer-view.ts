import type { MeetingAnswer } from '@waymark/contracts';
import {
  type Answerer,
  adultOf,
  answererOf,
  type CalendarDate,
  type Contact,
  contactOf,
  type Meeting,
  type PupilFile,
  professionalsAsked,
  questionsFor,
  stillStands,
  theChild,
  viewsOf,
} from '@waymark/domain';

const notNull = (who: Answerer | null): who is Answerer => who !== null;

/** Whoever may have a link to this meeting today, and whoever used one before. The young person first. */
const everybody = (file: PupilFile, meeting: Meeting, today: CalendarDate): readonly Answerer[] => {
  const invited = [
    theChild,
    ...file.adults.map(({ id }) => answererOf({ kind: 'adult', id })),
    ...professionalsAsked(meeting).map((id) => answererOf({ kind: 'professional', id })),
  ].filter(notNull);
  const heard = [...file.replies, ...file.views.filter(({ sent }) => sent !== null), ...file.documents]
    .filter(({ meetingId }) => meetingId === meeting.id)
    .map(({ who }) => who);
  const about = { meetingId: meeting.id, occurrence: meeting.occurrence };
  const may = invited.filter((who) => stillStands({ ...about, who }, file, today).open);
  return [...new Set([...may, ...heard])];
};

type Named = Pick<MeetingAnswer, 'name' | 'part'>;

const named = (file: PupilFile, contacts: readonly Contact[], who: Answerer): Named => {
  if (who === theChild) return { name: file.pupil.preferredForename ?? file.pupil.legalForename, part: 'young person' };
  const contact = contacts.find(({ id }) => id === contactOf(who));
  if (contact !== undefined) return { name: contact.name, part: contact.role };
  const adult = file.adults.find(({ id }) => id === adultOf(who));
  if (adult === undefined) return { name: 'Somebody no longer here', part: '' };
  const { title, forename, surname, relationship } = adult;
  return {
    name: [title ?? forename, surname].filter((part) => part !== '').join(' '),
    part: relationship.toLowerCase(),
  };
};

const replyView = (file: PupilFile, meeting: Meeting, who: Answerer): MeetingAnswer['reply'] => {
  const reply = file.replies.find((each) => each.meetingId === meeting.id && each.who === who);
  if (reply === undefined) return null;
  const { answer, note, interpreter, access, at, occurrence } = reply;
  return { answer, note, interpreter, access, at, beforeMove: occurrence !== meeting.occurrence };
};

const viewsView = (file: PupilFile, meeting: Meeting, who: Answerer): MeetingAnswer['views'] => {
  const sent = viewsOf(file, { meetingId: meeting.id, who })?.sent ?? null;
  if (sent === null) return null;
  const words = new Map(questionsFor(meeting.kind, who).map(({ id, words }) => [id, words]));
  const answers = sent.answers.map(({ question, text }) => ({ question: words.get(question) ?? question, text }));
  return { sentAt: sent.at, answers };
};

/** What each person has answered, as staff see it: what was sent, never a draft. */
export const answerViews = (
  file: PupilFile,
  meeting: Meeting,
  { today, contacts }: { readonly today: CalendarDate; readonly contacts: readonly Contact[] },
): readonly MeetingAnswer[] =>
  everybody(file, meeting, today).map((who) => ({
    who,
    ...named(file, contacts, who),
    mayHaveLink: stillStands({ meetingId: meeting.id, occurrence: meeting.occurrence, who }, file, today).open,
    reply: replyView(file, meeting, who),
    views: viewsView(file, meeting, who),
    papers: file.documents
      .filter((paper) => paper.meetingId === meeting.id && paper.who === who)
      .map(({ id, name, type, bytes, scan, reference, receivedAt }) => ({
        ...{ id, name, type, bytes, scan, reference, receivedAt },
      })),
  }));
