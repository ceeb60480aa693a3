import type { ApiDeps } from './api-deps.ts';
import { applyCadence } from './features/cadence/apply-cadence.ts';
import { addAdult, changeAdult, clearAdult, recordCapacity, recordWishes } from './features/family/index.ts';
import { cancelNotice, restoreNotice, writeInstead } from './features/held/index.ts';
import { changeMeeting, planMeeting, previewMeeting } from './features/meeting/index.ts';
import { endDeadline, putEhcp, putSenSupport } from './features/plan/index.ts';
import { changePupil, createPupil } from './features/pupil/index.ts';
import { decideRegister } from './features/register/index.ts';
import {
  answerPhaseMove,
  changeAccessRequest,
  changeAssessment,
  chaseCouncil,
  moveSchool,
  recordAccessRequest,
  recordAssessment,
  recordFact,
} from './features/request/index.ts';
import { endStaffDeadline, putQualifications, putSpells } from './features/staff/index.ts';
import { finishTask } from './features/task/index.ts';
import type { Handlers } from './pipeline/call.ts';

/** The handlers of every command on a child's file or a member of staff's. Loaded together, with the first change that is made. */
export const createChangeHandlers = (deps: ApiDeps) =>
  ({
    createPupil: createPupil(deps),
    changePupil: changePupil(deps),
    decideRegister: decideRegister(deps),
    putEhcp: putEhcp(deps),
    putSenSupport: putSenSupport(deps),
    endDeadline: endDeadline(deps),
    recordFact: recordFact(deps),
    chaseCouncil: chaseCouncil(deps),
    recordAssessment: recordAssessment(deps),
    changeAssessment: changeAssessment(deps),
    recordAccessRequest: recordAccessRequest(deps),
    changeAccessRequest: changeAccessRequest(deps),
    moveSchool: moveSchool(deps),
    answerPhaseMove: answerPhaseMove(deps),
    addAdult: addAdult(deps),
    changeAdult: changeAdult(deps),
    clearAdult: clearAdult(deps),
    recordWishes: recordWishes(deps),
    recordCapacity: recordCapacity(deps),
    cancelNotice: cancelNotice(deps),
    restoreNotice: restoreNotice(deps),
    writeInstead: writeInstead(deps),
    applyCadence: applyCadence(deps),
    previewMeeting: previewMeeting(deps),
    planMeeting: planMeeting(deps),
    changeMeeting: changeMeeting(deps),
    finishTask: finishTask(deps),
    endStaffDeadline: endStaffDeadline(deps),
    putSpells: putSpells(deps),
    putQualifications: putQualifications(deps),
  }) satisfies Partial<Handlers>;
