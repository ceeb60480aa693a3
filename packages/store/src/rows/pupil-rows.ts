import {
  type Adult,
  accessRequestSchema,
  adultSchema,
  assessmentSchema,
  ehcpSchema,
  happeningSchema,
  meetingSchema,
  type Note,
  noteSchema,
  noticeSchema,
  type Plan,
  type PupilFile,
  planSchema,
  pupilSchema,
  type ReceivedDocument,
  type Reply,
  receivedDocumentSchema,
  replySchema,
  storedDeadlineSchema,
  taskSchema,
  type Views,
  viewsSchema,
} from '@waymark/domain';
import { fileKeys } from '../table/keys.ts';
import { decoder, type Item } from './codec.ts';
import { readCollection } from './collection.ts';
import type { FileRows } from './file-row.ts';
import { deadlineRow, meetingRow, noticeRow, plainRow, taskRow } from './row-kinds.ts';

const decode = {
  pupil: decoder(pupilSchema),
  adult: decoder(adultSchema),
  ehcp: decoder(ehcpSchema),
  assessment: decoder(assessmentSchema),
  accessRequest: decoder(accessRequestSchema),
  happening: decoder(happeningSchema),
  plan: decoder(planSchema),
  meeting: decoder(meetingSchema),
  reply: decoder(replySchema),
  views: decoder(viewsSchema),
  document: decoder(receivedDocumentSchema),
  note: decoder(noteSchema),
  deadline: decoder(storedDeadlineSchema),
  notice: decoder(noticeSchema),
  task: decoder(taskSchema),
};

/** A child's file as rows; her own is the head. */
export const pupilRows = (file: PupilFile): FileRows => {
  const listing = { school: file.pupil.schoolId, subject: file.pupil.id };
  const rest = [
    ...file.adults.map((adult: Adult) => plainRow(fileKeys.adult(adult.id), adult)),
    ...(file.ehcp ? [plainRow(fileKeys.ehcp, file.ehcp)] : []),
    ...file.assessments.map((each) => plainRow(fileKeys.assessment(each.id), each)),
    ...file.accessRequests.map((each) => plainRow(fileKeys.accessRequest(each.id), each)),
    ...file.happened.map((each) => plainRow(fileKeys.happening(each.what, each.of), each)),
    ...file.plans.map((plan: Plan) => plainRow(fileKeys.plan(plan.id), plan)),
    ...file.meetings.map((meeting) => meetingRow(meeting, listing)),
    ...file.replies.map((reply: Reply) => plainRow(fileKeys.reply(reply.meetingId, reply.who), reply)),
    ...file.views.map((views: Views) => plainRow(fileKeys.views(views.meetingId, views.who), views)),
    ...file.documents.map((document: ReceivedDocument) => plainRow(fileKeys.document(document.id), document)),
    ...file.notes.map((note: Note) => plainRow(fileKeys.note(note.id), note)),
    ...file.deadlines.map((deadline) => deadlineRow(deadline, listing)),
    ...file.notices.map((notice) => noticeRow(notice, listing)),
    ...file.tasks.map((task) => taskRow(task, listing)),
  ];
  return { head: plainRow(fileKeys.pupil, file.pupil), rest };
};

/** Reads a child's collection back, with her own row; null where she has none. Throws StoredRowInvalid. */
export const readPupilRows = (items: readonly Item[]): { head: Item; file: PupilFile } | null => {
  const collection = readCollection(items);
  const pupil = collection.one(fileKeys.pupil, decode.pupil);
  const rest = {
    adults: collection.all('ADULT#', decode.adult, (adult) => fileKeys.adult(adult.id)),
    ehcp: collection.one(fileKeys.ehcp, decode.ehcp)?.value ?? null,
    assessments: collection.all('ASSESSMENT#', decode.assessment, ({ id }) => fileKeys.assessment(id)),
    accessRequests: collection.all('SAR#', decode.accessRequest, ({ id }) => fileKeys.accessRequest(id)),
    happened: collection.all('HAPPENED#', decode.happening, ({ what, of }) => fileKeys.happening(what, of)),
    plans: collection.all('PLAN#', decode.plan, (plan) => fileKeys.plan(plan.id)),
    meetings: collection.all('MEETING#', decode.meeting, (meeting) => fileKeys.meeting(meeting.id)),
    replies: collection.all('REPLY#', decode.reply, ({ meetingId, who }) => fileKeys.reply(meetingId, who)),
    views: collection.all('VIEWS#', decode.views, ({ meetingId, who }) => fileKeys.views(meetingId, who)),
    documents: collection.all('DOC#', decode.document, ({ id }) => fileKeys.document(id)),
    notes: collection.all('NOTE#', decode.note, (note) => fileKeys.note(note.id)),
    deadlines: collection.all('DEADLINE#', decode.deadline, (row) => fileKeys.deadline(row.rule, row.occurrence)),
    notices: collection.all('NOTICE#', decode.notice, (notice) => fileKeys.notice(notice.id)),
    tasks: collection.all('TASK#', decode.task, (task) => fileKeys.task(task.id)),
  };
  collection.finish();
  return pupil === null ? null : { head: pupil.item, file: { pupil: pupil.value, ...rest } };
};
