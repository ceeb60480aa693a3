import { schoolDocumentSchema } from '@waymark/domain';
import * as z from 'zod';
import { route } from '../route.ts';
import { dutiesSchema, schoolViewSchema } from '../views/index.ts';
import { endDeadlineBodySchema, noBody, noQuery } from './shared.ts';

/** How families reach a school; null: not at all that way. */
const schoolContactInputSchema = z.strictObject({
  replyTo: z.string().trim().max(254).nullable(),
  phone: z.string().trim().max(40).nullable(),
  /** For the head of letters; empty lines are left out. */
  address: z.array(z.string().trim().max(200)).max(20).nullable(),
});

export const schoolRoutes = {
  getSchool: route('getSchool', {
    summary: 'A school, with the addresses and the telephone number that its messages and letters give',
    scope: 'school',
    permission: 'school:read',
    query: noQuery,
    body: noBody,
    response: schoolViewSchema,
    status: 200,
    etag: 'returns',
  }),
  changeSchool: route('changeSchool', {
    summary: 'Change the addresses and the telephone number that a school’s messages and letters give',
    scope: 'school',
    permission: 'school:manage',
    query: noQuery,
    body: schoolContactInputSchema.partial(),
    response: schoolViewSchema,
    status: 200,
    etag: 'requires',
  }),
  getDuties: route('getDuties', {
    summary: 'What a school itself must publish, with its deadlines',
    scope: 'school',
    permission: 'school:read',
    query: noQuery,
    body: noBody,
    response: dutiesSchema,
    status: 200,
    etag: 'returns',
  }),
  endDuty: route('endDuty', {
    summary: 'Say that a deadline of a school’s own was met, or waive it with a reason',
    scope: 'school',
    permission: 'school:manage',
    query: noQuery,
    body: endDeadlineBodySchema,
    response: dutiesSchema,
    status: 200,
    etag: 'requires',
  }),
  putDocument: route('putDocument', {
    summary: 'Say when a school’s document was last published and where, or that it never was',
    scope: 'school',
    permission: 'school:manage',
    query: noQuery,
    body: schoolDocumentSchema.pick({ publishedOn: true, publishedAt: true, ownerId: true }),
    response: dutiesSchema,
    status: 200,
    etag: 'requires',
  }),
};
