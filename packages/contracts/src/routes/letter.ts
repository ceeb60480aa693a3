import { taskIdSchema } from '@waymark/domain';
import * as z from 'zod';
import { route } from '../route.ts';
import { lettersSchema, pdfSchema } from '../views/index.ts';
import { noBody, noQuery } from './shared.ts';

const read = { query: noQuery, body: noBody, status: 200, etag: 'none' } as const;

/** As many as one file brings: more are printed in turn. */
const mostLetters = 100;

export const letterRoutes = {
  getLetters: route('getLetters', {
    ...read,
    summary: 'Letters that wait to be posted or handed over, those first that are due first',
    scope: 'school',
    permission: 'pupil:read',
    response: lettersSchema,
  }),
  printLetters: route('printLetters', {
    ...read,
    summary: 'Those letters as one PDF, each beginning a sheet of its own',
    scope: 'school',
    permission: 'task:do',
    query: z.strictObject({
      /** Ids of tasks with commas between. */
      tasks: z
        .string()
        .transform((text) => text.split(','))
        .pipe(z.array(taskIdSchema).min(1).max(mostLetters)),
    }),
    response: pdfSchema,
  }),
  getTaskLetter: route('getTaskLetter', {
    ...read,
    summary: 'The letter that a task asks to be posted, as a PDF',
    scope: 'pupil',
    permission: 'task:do',
    response: pdfSchema,
  }),
  getNoticeLetter: route('getNoticeLetter', {
    ...read,
    summary: 'A message to the family as a letter, in PDF',
    scope: 'pupil',
    permission: 'message:read',
    response: pdfSchema,
  }),
};
