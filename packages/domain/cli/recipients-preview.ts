import { previewRecipients, recipientInputSchema, recipientInputsSchema } from '../src/family/index.ts';
import { previewCommand } from './preview-command.ts';

await previewCommand(
  (given) => (Array.isArray(given) ? recipientInputsSchema : recipientInputSchema),
  previewRecipients,
);
