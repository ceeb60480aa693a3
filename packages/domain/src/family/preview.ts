import * as z from 'zod';
import { decideRecipients } from './decide-recipients.ts';
import type { RecipientDecision } from './recipient-decision.ts';
import { recipientInputSchema } from './recipient-input.ts';

export type RecipientPreviewInput = z.input<typeof recipientInputSchema>;

export type RecipientPreview = { decisions: RecipientDecision[] };

/** Several questions at once. */
export const recipientInputsSchema = z.array(recipientInputSchema);

/**
 * Who may be told, for one input or for each of an array. Nothing is stored. Throws ZodError, each fault with its path,
 * where the input does not fit.
 */
export function previewRecipients(input: RecipientPreviewInput): RecipientPreview;
export function previewRecipients(input: readonly RecipientPreviewInput[]): RecipientPreview[];
export function previewRecipients(
  input: RecipientPreviewInput | readonly RecipientPreviewInput[],
): RecipientPreview | RecipientPreview[];
export function previewRecipients(
  input: RecipientPreviewInput | readonly RecipientPreviewInput[],
): RecipientPreview | RecipientPreview[] {
  if (Array.isArray(input)) {
    return recipientInputsSchema.parse(input).map((one) => ({ decisions: decideRecipients(one) }));
  }
  return { decisions: decideRecipients(recipientInputSchema.parse(input)) };
}
