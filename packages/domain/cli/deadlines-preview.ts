import { deadlineInputSchema, previewDeadlines } from '../src/deadline/index.ts';
import { previewCommand } from './preview-command.ts';

await previewCommand(() => deadlineInputSchema, previewDeadlines);
