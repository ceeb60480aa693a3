import * as z from 'zod';
import { route } from '../route.ts';
import { heldSchema, waitingSchema } from '../views/index.ts';
import { fileVersionSchema, noBody, noQuery } from './shared.ts';

const read = { query: noQuery, body: noBody, status: 200, etag: 'none', scope: 'school' } as const;
const decide = {
  query: noQuery,
  response: fileVersionSchema,
  status: 200,
  scope: 'pupil',
  etag: 'requires',
  permission: 'adult:change',
} as const;

export const heldRoutes = {
  getHeld: route('getHeld', {
    ...read,
    summary: 'Messages that wait for a person, those first that soonest become of no use',
    permission: 'pupil:read',
    response: heldSchema,
  }),
  getWaiting: route('getWaiting', {
    ...read,
    summary: 'How many messages are held and how many letters are to be sent',
    permission: 'register:read',
    response: waitingSchema,
  }),
  cancelNotice: route('cancelNotice', {
    ...decide,
    summary: 'Decide that a message which has not left is not to be sent, with the reason',
    body: z.strictObject({ because: z.string().trim().min(1).max(500) }),
  }),
  restoreNotice: route('restoreNotice', {
    ...decide,
    summary: 'Take back that a message is not to be sent; who may be told is decided anew',
    body: z.strictObject({}),
    response: z.strictObject({ noticeId: z.string(), fileVersion: z.int() }),
  }),
  writeInstead: route('writeInstead', {
    ...decide,
    summary: 'Have a message written as a letter where only an address holds it',
    body: z.strictObject({}),
  }),
};
