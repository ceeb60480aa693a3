import { aFileWithEhcp, aMeeting, anAdult, newId } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { date, instantAt } from '../../calendar/index.ts';
import { viewQuestions } from '../../link/index.ts';
import { answererSchema } from '../answerer.ts';
import { fieldChanges } from '../field-changes.ts';
import type { PupilFile } from '../pupil-file.ts';
import type { ReceivedDocument } from '../received-document.ts';
import { type AnswerMeeting, answerMeeting } from './answer-meeting.ts';
import { faultPaths, fileOf } from './context.fixture.ts';
import { mostDocuments, receiveDocument } from './receive-document.ts';
import { saveView, sendViews, viewsOf } from './say-views.ts';

const mother = anAdult();
const meeting = aMeeting({ on: date('2026-12-09') });
const file = aFileWithEhcp({ adults: [mother], meetings: [meeting] });
const who = answererSchema.parse(`adult:${mother.id}`);
const mine = { meetingId: meeting.id, who };
const at = (day: string) => ({ today: date(day), now: instantAt(date(day), '09:30') });
const context = at('2026-11-23');

const reply = (over: Partial<AnswerMeeting> = {}, on: PupilFile = file, when = context) =>
  answerMeeting(
    on,
    { ...mine, answer: 'yes', note: '', interpreter: { needed: false, language: '' }, access: ' ', ...over },
    { ...when, taskId: newId.task() },
  );

describe('answering an invitation', () => {
  test('keeps one answer for each person, the last', () => {
    const once = fileOf(reply({ answer: 'another-time', note: ' Mondays ' }));
    expect(once.replies).toMatchObject([{ answer: 'another-time', note: 'Mondays', occurrence: 1, access: null }]);
    const twice = fileOf(reply({ interpreter: { needed: true, language: 'Polski' } }, once));
    expect(twice.replies).toMatchObject([{ answer: 'yes', note: null, interpreter: 'Polski' }]);
  });

  test('wants to know which times suit, and which language', () => {
    expect(faultPaths(reply({ answer: 'another-time', note: ' ' }))).toEqual(['note']);
    expect(faultPaths(reply({ interpreter: { needed: true, language: '' } }))).toEqual(['language']);
    expect(faultPaths(reply({ access: 'x'.repeat(1001) }))).toEqual(['access']);
    expect(fileOf(reply({ access: 'x'.repeat(1000) })).replies).toHaveLength(1);
  });

  test('that the meeting does not suit asks a person to phone once, until she answers otherwise', () => {
    const open = (on: PupilFile) => on.tasks.filter(({ state }) => state === 'open');
    const asked = fileOf(reply({ answer: 'another-time', note: 'Mondays' }));
    expect(open(asked)).toMatchObject([
      { kind: 'phone', adultId: mother.id, why: 'A parent or carer asks for another day or time for the meeting' },
    ]);
    expect(open(asked)[0]).toMatchObject({ openedOn: '2026-11-23', dueOn: '2026-11-25' });
    expect(fileOf(reply({ answer: 'another-time', note: 'Mondays' }, asked)).tasks).toEqual(asked.tasks);
    const cannot = fileOf(reply({ answer: 'no' }, asked));
    expect(open(cannot)).toMatchObject([{ why: 'A parent or carer cannot come to the meeting' }]);
    expect(open(fileOf(reply({ answer: 'yes' }, cannot)))).toEqual([]);
  });

  test('is possible up to the day of the meeting', () => {
    expect(reply({}, file, at('2026-12-08')).ok).toBe(true);
    expect(reply({}, file, at('2026-12-09')).ok).toBe(true);
    expect(faultPaths(reply({}, file, at('2026-12-10')))).toEqual(['meetingId']);
    const held = { ...file, meetings: [{ ...meeting, state: 'held' as const }] };
    expect(faultPaths(reply({}, held))).toEqual(['meetingId']);
  });
});

describe('what a family writes before a meeting', () => {
  const save = (question: string, text: string, on: PupilFile = file) =>
    saveView(on, { ...mine, question, text }, context);

  test('is kept question by question in their order, and is nobody else’s until it is sent', () => {
    const written = fileOf(save('going-well', 'Reading', fileOf(save('hard', 'Noise\r\nand lunch'))));
    expect(viewsOf(written, mine)).toMatchObject({
      draft: [
        { question: 'going-well', text: 'Reading' },
        { question: 'hard', text: 'Noise\nand lunch' },
      ],
      sent: null,
    });
  });

  test('is sent on purpose, and what is added after that waits to be sent again', () => {
    const sent = fileOf(sendViews(fileOf(save('hard', 'Noise')), mine, context));
    const more = fileOf(save('helps', 'Ear defenders', sent));
    expect(viewsOf(more, mine)?.sent?.answers).toEqual([{ question: 'hard', text: 'Noise' }]);
    expect(viewsOf(fileOf(sendViews(more, mine, context)), mine)?.sent?.answers).toHaveLength(2);
  });

  test('cannot be sent while there is nothing, and an emptied answer is none', () => {
    expect(faultPaths(sendViews(file, mine, context))).toEqual(['views']);
    const emptied = fileOf(save('hard', '  ', fileOf(save('hard', 'Noise'))));
    expect(faultPaths(sendViews(emptied, mine, context))).toEqual(['views']);
  });

  test('answers only the questions of its meeting, at no more than a page each', () => {
    expect(faultPaths(save('next', 'x'))).toEqual(['question']);
    expect(faultPaths(save('hard', 'x'.repeat(4001)))).toEqual(['text']);
    expect(save('hard', 'x'.repeat(4000)).ok).toBe(true);
  });

  test('stands in the history by when it was sent, never by its words', () => {
    const sent = fileOf(sendViews(fileOf(save('hard', 'Noise at lunch')), mine, context));
    const changes = fieldChanges(file, sent);
    expect(changes.map(({ field }) => field)).toEqual([
      `views.${meeting.id}.${who}.sentAt`,
      `views.${meeting.id}.${who}.answers`,
    ]);
    expect(JSON.stringify(changes)).not.toContain('Noise');
  });

  test('has four to six questions for an annual review and three for a termly one', () => {
    const counts = Object.values(viewQuestions).map((sets) => Object.values(sets).map((set) => set.length));
    expect(counts).toEqual([
      [6, 6],
      [3, 3],
    ]);
  });
});

describe('a paper sent in', () => {
  const contact = answererSchema.parse(`professional:${newId.contact()}`);
  const aPaper = (): ReceivedDocument => ({
    ...{ id: newId.document(), meetingId: meeting.id, who: contact, name: 'advice.pdf', type: 'pdf', bytes: 1200 },
    ...{ scan: 'pending', reference: 'K7M2-9QXT', receivedAt: context.now },
  });

  test('is noted until the day of the meeting', () => {
    expect(fileOf(receiveDocument(file, aPaper(), context)).documents).toHaveLength(1);
    expect(faultPaths(receiveDocument(file, aPaper(), at('2026-12-10')))).toEqual(['meetingId']);
  });

  test('is one too many after twenty from the same person', () => {
    const full = { ...file, documents: Array.from({ length: mostDocuments }, aPaper) };
    expect(faultPaths(receiveDocument(full, aPaper(), context))).toEqual(['file']);
    expect(receiveDocument({ ...file, documents: full.documents.slice(1) }, aPaper(), context).ok).toBe(true);
  });
});
