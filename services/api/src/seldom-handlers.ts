import type { ApiDeps } from './api-deps.ts';
import { getAnswers, getPaper, renewLink } from './features/answer/index.ts';
import { getCadences, previewCadence, putCadence } from './features/cadence/index.ts';
import { getCalendar, getRecompute, putCalendar } from './features/calendar/index.ts';
import { getCouncils, putCouncil } from './features/council/index.ts';
import { endDuty, getDuties, putDocument } from './features/duty/index.ts';
import { endFeed, getFeed, makeFeed } from './features/feed/index.ts';
import { getForecast, getTrustForecast } from './features/forecast/index.ts';
import { previewDeadlines, previewRecipients } from './features/preview/index.ts';
import { getPupilHistory } from './features/pupil/index.ts';
import { addStaff, getStaff, getStaffFile } from './features/staff/index.ts';
import type { Handlers } from './pipeline/call.ts';

/** The handlers of what is looked at or set a few times a term, or once a family has answered. Loaded together, with the first of them. */
export const createSeldomHandlers = (deps: ApiDeps) =>
  ({
    getFeed: getFeed(deps),
    makeFeed: makeFeed(deps),
    endFeed: endFeed(deps),
    getTrustForecast,
    getForecast,
    getCalendar,
    putCalendar: putCalendar(deps),
    getRecompute,
    getCadences,
    previewCadence,
    putCadence,
    getDuties,
    endDuty: endDuty(deps),
    putDocument: putDocument(deps),
    getCouncils,
    putCouncil: putCouncil(deps),
    getAnswers,
    renewLink: renewLink(deps),
    getPaper: getPaper(deps),
    getPupilHistory,
    getStaff,
    addStaff: addStaff(deps),
    getStaffFile,
    previewDeadlines,
    previewRecipients,
  }) satisfies Partial<Handlers>;
