import { importSchema } from '@waymark/domain';
import * as z from 'zod';
import { route } from '../route.ts';
import {
  importRowSchema,
  importSettlingSchema,
  importStartSchema,
  importViewSchema,
  uploadSchema,
} from '../views/index.ts';
import { noBody, noQuery } from './shared.ts';

const one = {
  scope: 'import',
  permission: 'import:run',
  query: noQuery,
  response: importViewSchema,
  etag: 'none',
} as const;

export const importRoutes = {
  startImport: route('startImport', {
    summary: 'Begin an import: the answer says where to send the file',
    scope: 'school',
    permission: 'import:run',
    query: noQuery,
    body: importStartSchema,
    response: z.strictObject({ import: importSchema, upload: uploadSchema }),
    status: 201,
    etag: 'none',
  }),
  getImports: route('getImports', {
    summary: "A school's imports, the newest first",
    scope: 'school',
    permission: 'import:run',
    query: noQuery,
    body: noBody,
    response: z.strictObject({ imports: z.array(importSchema) }),
    status: 200,
    etag: 'none',
  }),
  checkImport: route('checkImport', {
    ...one,
    summary: 'Read the file and show what it would do; nothing of it is stored in a file',
    body: importSettlingSchema,
    status: 200,
  }),
  getImport: route('getImport', {
    ...one,
    summary: 'How an import stands, with its progress',
    body: noBody,
    status: 200,
  }),
  getImportRows: route('getImportRows', {
    ...one,
    summary: 'The rows of an import, every one with what becomes of it',
    query: z.strictObject({
      outcome: z.enum(['create', 'change', 'same', 'ask', 'refused']).optional(),
      code: z.string().max(60).optional(),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    body: noBody,
    response: z.strictObject({ rows: z.array(importRowSchema), total: z.int() }),
    status: 200,
  }),
  commitImport: route('commitImport', {
    ...one,
    summary: 'Write what was shown, child by child',
    body: z.strictObject({}),
    status: 202,
  }),
  undoImport: route('undoImport', {
    ...one,
    summary: 'Take back every row that is still as the import left it',
    body: z.strictObject({}),
    status: 202,
  }),
};
