import type { ApiDeps } from './api-deps.ts';
import type { createChangeHandlers } from './change-handlers.ts';
import { getContacts } from './features/contact/index.ts';
import { useAddressAgain } from './features/family/index.ts';
import { getHeld, getWaiting } from './features/held/index.ts';
import { createImportHandlers } from './features/imports/index.ts';
import { getLetters, getNoticeLetter, getTaskLetter, printLetters } from './features/letter/index.ts';
import { getMe, putDigest, putInstant } from './features/me/index.ts';
import { getMeetings } from './features/meeting/index.ts';
import { getMessage } from './features/message/index.ts';
import { getPupil } from './features/pupil/index.ts';
import { getRegister, getRoll } from './features/register/index.ts';
import { changeSchool, getSchool, getSchools } from './features/school/index.ts';
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
import { onDemand } from './pipeline/on-demand.ts';
import type { createSeldomHandlers } from './seldom-handlers.ts';

type ChangeId = keyof ReturnType<typeof createChangeHandlers>;
type SeldomId = keyof ReturnType<typeof createSeldomHandlers>;

/** A handler for every route of the contract. */
export const createHandlers = (deps: ApiDeps): Handlers => {
  const cursors = createCursors(deps.cursorSecret);
  const changes = async (): Promise<Pick<Handlers, ChangeId>> =>
    (await import('./change-handlers.ts')).createChangeHandlers(deps);
  const change = <Id extends ChangeId>(id: Id) => onDemand<Id>(async () => (await changes())[id]);
  const seldoms = async (): Promise<Pick<Handlers, SeldomId>> =>
    (await import('./seldom-handlers.ts')).createSeldomHandlers(deps);
  const seldom = <Id extends SeldomId>(id: Id) => onDemand<Id>(async () => (await seldoms())[id]);
  return {
    getMe: getMe(deps),
    putDigest: putDigest(deps),
    putInstant: putInstant(deps),
    getFeed: seldom('getFeed'),
    makeFeed: seldom('makeFeed'),
    endFeed: seldom('endFeed'),
    getSchool,
    getSchools,
    changeSchool,
    getRoll,
    getRegister: getRegister({ cursors }),
    getToday,
    getTrustForecast: seldom('getTrustForecast'),
    getForecast: seldom('getForecast'),
    getMeetings,
    getCalendar: seldom('getCalendar'),
    putCalendar: seldom('putCalendar'),
    getRecompute: seldom('getRecompute'),
    getCadences: seldom('getCadences'),
    previewCadence: seldom('previewCadence'),
    putCadence: seldom('putCadence'),
    applyCadence: change('applyCadence'),
    getDuties: seldom('getDuties'),
    endDuty: seldom('endDuty'),
    putDocument: seldom('putDocument'),
    getContacts,
    getCouncils: seldom('getCouncils'),
    putCouncil: seldom('putCouncil'),
    createPupil: change('createPupil'),
    getPupil,
    changePupil: change('changePupil'),
    getPupilHistory: seldom('getPupilHistory'),
    decideRegister: change('decideRegister'),
    putEhcp: change('putEhcp'),
    putSenSupport: change('putSenSupport'),
    endDeadline: change('endDeadline'),
    recordFact: change('recordFact'),
    chaseCouncil: change('chaseCouncil'),
    recordAssessment: change('recordAssessment'),
    changeAssessment: change('changeAssessment'),
    recordAccessRequest: change('recordAccessRequest'),
    changeAccessRequest: change('changeAccessRequest'),
    moveSchool: change('moveSchool'),
    answerPhaseMove: change('answerPhaseMove'),
    addAdult: change('addAdult'),
    changeAdult: change('changeAdult'),
    clearAdult: change('clearAdult'),
    useAddressAgain: useAddressAgain(deps),
    getHeld,
    getWaiting,
    cancelNotice: change('cancelNotice'),
    restoreNotice: change('restoreNotice'),
    writeInstead: change('writeInstead'),
    getLetters,
    printLetters,
    getTaskLetter,
    getNoticeLetter,
    recordWishes: change('recordWishes'),
    recordCapacity: change('recordCapacity'),
    previewMeeting: change('previewMeeting'),
    planMeeting: change('planMeeting'),
    changeMeeting: change('changeMeeting'),
    getAnswers: seldom('getAnswers'),
    renewLink: seldom('renewLink'),
    getPaper: seldom('getPaper'),
    getMessage: getMessage(deps),
    finishTask: change('finishTask'),
    getStaff: seldom('getStaff'),
    addStaff: seldom('addStaff'),
    getStaffFile: seldom('getStaffFile'),
    endStaffDeadline: change('endStaffDeadline'),
    putSpells: change('putSpells'),
    putQualifications: change('putQualifications'),
    ...createImportHandlers(deps),
    getTemplates,
    getTemplate,
    putWords,
    previewWords,
    approveWords,
    withdrawWords,
    previewDeadlines: seldom('previewDeadlines'),
    previewRecipients: seldom('previewRecipients'),
  };
};
