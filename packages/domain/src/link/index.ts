export { type HourlyLimit, hourlyLimits } from './limits.ts';
export {
  type Link,
  type LinkAbout,
  type LinkPurpose,
  linkAboutSchema,
  linkMinutes,
  linkPurposeSchema,
  linkSchema,
} from './link.ts';
export { isLinkToken } from './link-token.ts';
export { type ClosedReason, type LinkState, mayOpen, type Opened, stillStands } from './may-open.ts';
export { aboutOf, forgetLinkAt, linkAbout, newLink } from './new-link.ts';
export { questionsFor, type ViewQuestion, viewQuestions } from './view-questions.ts';
export { type NextStep, whatHappensNext } from './what-happens-next.ts';
