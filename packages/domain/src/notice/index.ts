export { cadenceChoices } from './cadence-choices.ts';
export { cadenceFaults } from './cadence-faults.ts';
export { type CadenceWarning, cadenceWarnings } from './cadence-warnings.ts';
export { cadenceFor, viewsDueDay } from './cadences.ts';
export { decisionsOn } from './decisions-on.ts';
export { type DigestAbout, type DigestLists, type DigestSection, digestFor, initialsAndYear } from './digest.ts';
export { deadlineObligation, familyDateStands } from './family-dates.ts';
export { heardOfEarlier, leftAboutMeeting, type MessageAbout, waitingAboutMeeting } from './heard-of.ts';
export { aboutOfInstant, askedForInstant, instantsOf, isNeverResent, withInstants } from './instants.ts';
export { isTemplateName, messageTemplates, type TemplateName, templateNamed } from './message-templates.ts';
export { attentionWhileWaiting, type NewTask, newNotice, newTask, recipientKey } from './new-notice.ts';
export {
  failedItemTaskId,
  followUpTaskId,
  type Hash,
  insteadTaskId,
  type NoticeIdentity,
  noticeId,
} from './notice-id.ts';
export type { PlanContext, Planned } from './owed.ts';
export { chooseDigest, digestHours, nextDigestDay, planDigest } from './plan-digest.ts';
export { planFamilyDate } from './plan-family-date.ts';
export { planNotices } from './plan-notices.ts';
export {
  planQualificationNotices,
  schoolsOfSenco,
  toldOfQualification,
} from './plan-qualification.ts';
export {
  currentSteps,
  type DatedStep,
  datedSteps,
  isAfterMeeting,
  isMessageStep,
  isSchoolStep,
  nextStepOn,
  type PlannedStep,
  planSteps,
  stepDue,
} from './plan-steps.ts';
export { leadNow, leadsOf, nextLead, nextLeadAfter, qualificationLeads } from './qualification-leads.ts';
export { isSameCadence, mostSteps, type SchoolCadence, schoolCadenceSchema } from './school-cadence.ts';
export { isSendingTime, nextSendingTime, sendingDay, sendingHours } from './sending-time.ts';
export { stepDay, stepLeavesOn } from './step-days.ts';
export { type StepOfMeeting, stepStands } from './step-stands.ts';
export { callingOffObligation, meetingObligation } from './told-already.ts';
export * from './transitions.ts';
export { dayToTryOn, type StepOnDate, stepOnDate } from './why-moved.ts';
