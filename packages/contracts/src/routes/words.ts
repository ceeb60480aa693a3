import * as z from 'zod';
import { route } from '../route.ts';
import {
  approvalInputSchema,
  templatesViewSchema,
  templateViewSchema,
  wordsInputSchema,
  wordsPreviewInputSchema,
  wordsPreviewSchema,
} from '../views/index.ts';
import { noBody, noQuery } from './shared.ts';

export const wordsRoutes = {
  getTemplates: route('getTemplates', {
    summary: 'Every message that has words, and whether the trust sends it in each language',
    scope: 'trust',
    permission: null,
    query: noQuery,
    body: noBody,
    response: templatesViewSchema,
    status: 200,
    etag: 'none',
  }),
  getTemplate: route('getTemplate', {
    summary: 'One message in one language: its words, what is sent, and every version kept',
    scope: 'trust',
    permission: null,
    query: noQuery,
    body: noBody,
    response: templateViewSchema,
    status: 200,
    etag: 'returns',
  }),
  putWords: route('putWords', {
    summary: 'Keep words as a new version, a draft; null goes back to the words that come with the product',
    scope: 'trust',
    permission: 'words:change',
    query: noQuery,
    body: wordsInputSchema,
    response: templateViewSchema,
    status: 200,
    etag: 'requires',
  }),
  previewWords: route('previewWords', {
    summary: 'What stands against these words, and the message exactly as it would leave; nothing is stored',
    scope: 'trust',
    permission: null,
    query: noQuery,
    body: wordsPreviewInputSchema,
    response: wordsPreviewSchema,
    status: 200,
    etag: 'none',
  }),
  approveWords: route('approveWords', {
    summary: 'Take the newest words into use, because a named person has checked them',
    scope: 'trust',
    permission: 'words:change',
    query: noQuery,
    body: approvalInputSchema,
    response: templateViewSchema,
    status: 200,
    etag: 'requires',
  }),
  withdrawWords: route('withdrawWords', {
    summary:
      'Send the trust’s own words no longer: English as it comes, another language not until it is approved again',
    scope: 'trust',
    permission: 'words:change',
    query: noQuery,
    body: z.strictObject({}),
    response: templateViewSchema,
    status: 200,
    etag: 'requires',
  }),
};
