export { doubtsAbout, obstaclesTo } from './adult-reason.ts';
export { decideRecipients } from './decide-recipients.ts';
export { emailWorks, sameMailboxKey } from './email-address.ts';
export {
  previewRecipients,
  type RecipientPreview,
  type RecipientPreviewInput,
  recipientInputsSchema,
} from './preview.ts';
export { type Channel, type Outcome, type Reason, recipientReasons } from './reasons.ts';
export type { RecipientDecision } from './recipient-decision.ts';
export {
  type RecipientAdult,
  type RecipientChild,
  type RecipientInput,
  recipientInputSchema,
} from './recipient-input.ts';
