export type { EndDeadline } from '../end-by-person.ts';
export { type AddAdult, addAdult } from './add-adult.ts';
export type { AdultFacts } from './adult-facts.ts';
export { type AnswerContext, type AnswerMeeting, answerMeeting } from './answer-meeting.ts';
export { type AnswerPhaseMove, answerPhaseMove } from './answer-phase-move.ts';
export { type ApplyCadence, applyCadence } from './apply-cadence.ts';
export { type ChangeAdult, changeAdult } from './change-adult.ts';
export { type ChangeMeeting, changeMeeting } from './change-meeting.ts';
export { changePupil } from './change-pupil.ts';
export { type ChaseCouncil, chaseCouncil } from './chase-council.ts';
export { type ClearAdult, clearAdult, type Found } from './clear-adult.ts';
export type { CommandContext } from './context.ts';
export { type CreatePupil, createPupil } from './create-pupil.ts';
export { type DecideRegister, decideRegister } from './decide-register.ts';
export { endDeadline } from './end-deadline.ts';
export { type FinishTask, finishTask } from './finish-task.ts';
export type { Invitees, MeetingPeople } from './meeting-people.ts';
export { type MoveSchool, moveSchool } from './move-school.ts';
export {
  cancelledByPerson,
  cancelNotice,
  type RestoreNotice,
  restoreNotice,
  writeInstead,
} from './notice-decisions.ts';
export {
  type MeetingFacts,
  meetingOf,
  type PlanMeeting,
  planFaults,
  planMeeting,
  statutoryChecksOf,
} from './plan-meeting.ts';
export type { PupilFacts } from './pupil-facts.ts';
export { mostDocuments, receiveDocument } from './receive-document.ts';
export { type RecordCapacity, recordCapacity } from './record-capacity.ts';
export { type RecordFact, recordFact } from './record-fact.ts';
export { type RecordWishes, recordWishes, type Wish } from './record-wishes.ts';
export { type SaveView, saveView, sendViews, viewsOf } from './say-views.ts';
export { changeAccessRequest, recordAccessRequest, type SetAccessRequest } from './set-access-request.ts';
export {
  type AssessmentFacts,
  changeAssessment,
  recordAssessment,
  type SetAssessment,
} from './set-assessment.ts';
export { setEhcp } from './set-ehcp.ts';
export { type SetSenSupport, setSenSupport } from './set-sen-support.ts';
export { endStaffDeadline, type StaffDecision, setQualifications, setSpells } from './staff-facts.ts';
export type { StatutoryCheck } from './statutory-invitees.ts';
