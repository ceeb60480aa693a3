import * as z from 'zod';
import { route } from '../route.ts';
import { meetingChangeSchema, meetingInputSchema, meetingPreviewSchema } from '../views/index.ts';
import { fileVersionSchema, noQuery } from './shared.ts';

export const meetingRoutes = {
  previewMeeting: route('previewMeeting', {
    summary: 'Every date, invitee, recipient and message that planning this meeting would bring; nothing is stored',
    scope: 'pupil',
    permission: 'meeting:plan',
    query: noQuery,
    body: meetingInputSchema,
    response: meetingPreviewSchema,
    status: 200,
    etag: 'none',
  }),
  planMeeting: route('planMeeting', {
    summary: 'Plan a meeting',
    scope: 'pupil',
    permission: 'meeting:plan',
    query: noQuery,
    body: meetingInputSchema,
    response: z.strictObject({ meetingId: z.string(), fileVersion: z.int() }),
    status: 201,
    etag: 'requires',
  }),
  changeMeeting: route('changeMeeting', {
    summary: 'Move, hold or cancel a meeting; moving its day or time starts its messages anew',
    scope: 'pupil',
    permission: 'meeting:plan',
    query: noQuery,
    body: meetingChangeSchema,
    response: fileVersionSchema,
    status: 200,
    etag: 'requires',
  }),
};
