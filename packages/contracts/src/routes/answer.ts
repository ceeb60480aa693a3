import * as z from 'zod';
import { route } from '../route.ts';
import { meetingAnswerSchema, paperSchema, renewLinkSchema } from '../views/index.ts';
import { noBody, noQuery } from './shared.ts';

const aboutMeeting = { scope: 'pupil', query: noQuery, status: 200, etag: 'none' } as const;

export const answerRoutes = {
  getAnswers: route('getAnswers', {
    ...aboutMeeting,
    summary: 'What each person invited to a meeting has answered, written and sent in',
    permission: 'message:read',
    body: noBody,
    response: z.strictObject({ answers: z.array(meetingAnswerSchema) }),
  }),
  renewLink: route('renewLink', {
    ...aboutMeeting,
    summary: 'End every link of one person to a meeting, and mail her a new one',
    permission: 'meeting:plan',
    body: renewLinkSchema,
    response: z.strictObject({ ended: z.int() }),
  }),
  getPaper: route('getPaper', {
    ...aboutMeeting,
    summary: 'A paper that was sent in for a meeting',
    permission: 'message:read',
    body: noBody,
    response: paperSchema,
  }),
};
