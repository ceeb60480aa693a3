import type { ApiDeps } from './api-deps.ts';
import type { createChangeHandlers } from './change-handlers.ts';
import { getAnswers, getPaper, renewLink } from './features/answer/index.ts';
import { getCadences, previewCadence, putCadence } from './features/cadence/index.ts';
import { getCalendar, getRecompute, putCalendar } from './features/calendar/index.ts';
import { getContacts } from './features/contact/index.ts';
import { getCouncils, putCouncil } from './features/council/index.ts';
import { endDuty, getDuties, putDocument } from './features/duty/index.ts';
import { useAddressAgain } from './features/family/index.ts';
import { endFeed, getFeed, makeFeed } from './features/feed/index.ts';
import { getForecast, getTrustForecast } from './features/forecast/index.ts';
import { getHeld, getWaiting } from './features/held/index.ts';
import { createImportHandlers } from './features/imports/index.ts';
import { getLetters, getNoticeLetter, getTaskLetter, printLetters } from './features/letter/index.ts';
import { getMe, putDigest, putInstant } from './features/me/index.ts';
import { getMeetings } from './features/meeting/index.ts';
import { getMessage } from './features/message/index.ts';
import { previewDeadlines, previewRecipients } from './features/preview/index.ts';
import { getPupil, getPupilHistory } from './features/pupil/index.ts';
import { getRegister, getRoll } from './features/register/index.ts';
import { changeSchool, getSchool, getSchools } from './features/school/index.ts';
import { addStaff, getStaff, getStaffFile } from './features/staff/index.ts';
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

type ChangeId = keyof ReturnType<typeof createChangeHandlers>;

/** A handler for every route of the contract. */
export const createHandlers = (deps: ApiDeps): Handlers => {
  const cursors = createCursors(deps.cursorSecret);
  const changes = async (): Promise<Pick<Handlers, ChangeId>> =>
    (await import('./change-handlers.ts')).createChangeHandlers(deps);
  const change = <Id extends ChangeId>(id: Id) => onDemand<Id>(async () => (await changes())[id]);
  return {
    getMe: getMe(deps),
    putDigest: putDigest(deps),
    putInstant: putInstant(deps),
    getFeed: getFeed(deps),
    makeFeed: makeFeed(deps),
    endFeed: endFeed(deps),
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
    applyCadence: change('applyCadence'),
    getDuties,
    endDuty: endDuty(deps),
    putDocument: putDocument(deps),
    getContacts,
    getCouncils,
    putCouncil: putCouncil(deps),
    createPupil: change('createPupil'),
    getPupil,
    changePupil: change('changePupil'),
    getPupilHistory,
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
    getAnswers,
    renewLink: renewLink(deps),
    getPaper: getPaper(deps),
    getMessage: getMessage(deps),
    finishTask: change('finishTask'),
    getStaff,
    addStaff: addStaff(deps),
    getStaffFile,
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
    previewDeadlines,
    previewRecipients,
  };
};
