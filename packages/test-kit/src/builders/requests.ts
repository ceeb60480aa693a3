import { type AccessRequest, type Assessment, date } from '@waymark/domain';
import { newId } from './ids.ts';

/** A request for an assessment that Devon received on 7 September 2026 and agreed to; the school was asked for advice. */
export const anAssessment = (over: Partial<Assessment> = {}): Assessment => ({
  id: newId.assessment(),
  requestReceivedOn: date('2026-09-07'),
  requestedBy: 'school',
  laName: 'Devon',
  decision: { on: date('2026-10-15'), to: 'assess' },
  adviceRequestedOn: date('2026-10-19'),
  adviceSentOn: null,
  draftServedOn: null,
  commentsSentOn: null,
  schoolConsultedOn: null,
  consultationAnsweredOn: null,
  noPlanDecidedOn: null,
  planIssuedOn: null,
  closure: null,
  exceptions: [],
  closed: null,
  ...over,
});

/** A mother's request for what the school keeps, received on the first Monday of November 2026. */
export const anAccessRequest = (over: Partial<AccessRequest> = {}): AccessRequest => ({
  id: newId.accessRequest(),
  receivedOn: date('2026-11-02'),
  from: 'mother',
  pauses: [],
  extended: null,
  answeredOn: null,
  ...over,
});
