import type { ApiDeps } from './api-deps.ts';
import { getAnswers, getPaper, renewLink } from './features/answer/index.ts';
import { applyCadence, getCadences, previewCadence, putCadence } from './features/cadence/index.ts';
import { getCalendar, getRecompute, putCalendar } from './features/calendar/index.ts';
import { getContacts } from './features/contact/index.ts';
import { getCouncils, putCouncil } from './features/council/index.ts';
import { endDuty, getDuties, putDocument } from './features/duty/index.ts';
import {
  addAdult,
  changeAdult,
  clearAdult,
  recordCapacity,
  recordWishes,
  useAddressAgain,
} from './features/family/index.ts';
import { getForecast, getTrustForecast } from './features/forecast/index.ts';
import { cancelNotice, getHeld, getWaiting, restoreNotice, writeInstead } from './features/held/index.ts';
import { createImportHandlers } from './features/imports/index.ts';
import { getLetters, getNoticeLetter, getTaskLetter, printLetters } from './features/letter/index.ts';
import { getMe, putDigest, putInstant } from './features/me/index.ts';
import { changeMeeting, getMeetings, planMeeting, previewMeeting } from './features/meeting/index.ts';
import { getMessage } from './features/message/index.ts';
import { endDeadline, putEhcp, putSenSupport } from './features/plan/index.ts';
import { previewDeadlines, previewRecipients } from './features/preview/index.ts';
import { changePupil, createPupil, getPupil, getPupilHistory } from './features/pupil/index.ts';
import { decideRegister, getRegister, getRoll } from './features/register/index.ts';
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
import { changeSchool, getSchool, getSchools } from './features/school/index.ts';
import {
  addStaff,
  endStaffDeadline,
  getStaff,
  getStaffFile,
  putQualifications,
  putSpells,
} from './features/staff/index.ts';
import { finishTask } from './features/task/index.ts';
import { getToday } from './features/today/index.ts';
import {
  approveWords,
  getTemplate,
  getTemplates,
  previewWords,
  putWords,
  withdrawWords,
} from './features/words/index.ts';
import type { Handlers } from './pipeline/call.ts';
import { createCursors } from './pipeline/cursors.ts';

/** A handler for every route of the contract. */
export const createHandlers = (deps: ApiDeps): Handlers => {
  const cursors = createCursors(deps.cursorSecret);
  return {
    getMe: getMe(deps),
    putDigest: putDigest(deps),
    putInstant: putInstant(deps),
    getSchool,
    getSchools,
    changeSchool,
    getRoll,
    getRegister: getRegister({ cursors }),
    getToday,
    getTrustForecast,
    getForecast,
    getMeetings,
    getCalendar,
    putCalendar: putCalendar(deps),
    getRecompute,
    getCadences,
    previewCadence,
    putCadence,
    applyCadence: applyCadence(deps),
    getDuties,
    endDuty: endDuty(deps),
    putDocument: putDocument(deps),
    getContacts,
    getCouncils,
    putCouncil: putCouncil(deps),
    createPupil: createPupil(deps),
    getPupil,
    changePupil: changePupil(deps),
    getPupilHistory,
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
    useAddressAgain: useAddressAgain(deps),
    getHeld,
    getWaiting,
    cancelNotice: cancelNotice(deps),
    restoreNotice: restoreNotice(deps),
    writeInstead: writeInstead(deps),
    getLetters,
    printLetters,
    getTaskLetter,
    getNoticeLetter,
    recordWishes: recordWishes(deps),
    recordCapacity: recordCapacity(deps),
    previewMeeting: previewMeeting(deps),
    planMeeting: planMeeting(deps),
    changeMeeting: changeMeeting(deps),
    getAnswers,
    renewLink: renewLink(deps),
    getPaper: getPaper(deps),
    getMessage: getMessage(deps),
    finishTask: finishTask(deps),
    getStaff,
    addStaff: addStaff(deps),
    getStaffFile,
    endStaffDeadline: endStaffDeadline(deps),
    putSpells: putSpells(deps),
    putQualifications: putQualifications(deps),
    ...createImportHandlers(deps),
    getTemplates,
    getTemplate,
    putWords,
    previewWords,
    approveWords,
    withdrawWords,
    previewDeadlines,
    previewRecipients,
  };
};
