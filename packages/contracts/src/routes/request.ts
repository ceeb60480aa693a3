import {
  accessRequestSchema,
  assessmentSchema,
  calendarDateSchema,
  factKindSchema,
  schoolIdSchema,
  schoolSchema,
} from '@waymark/domain';
import * as z from 'zod';
import { route } from '../route.ts';
import { fileVersionSchema, noBody, noQuery } from './shared.ts';

const change = { query: noQuery, response: fileVersionSchema, status: 200, scope: 'pupil', etag: 'requires' } as const;

const assessmentInputSchema = assessmentSchema.omit({ id: true }).extend({
  /** The plan that was issued is hers: the register says EHCP and its own clocks start. */
  startEhcp: z.boolean(),
});
const accessRequestInputSchema = accessRequestSchema.omit({ id: true });
const how = z.string().trim().max(500);

export const requestRoutes = {
  getSchools: route('getSchools', {
    summary: 'The schools of the trust, by name: where a child can move to',
    scope: 'self',
    permission: null,
    query: noQuery,
    body: noBody,
    response: z.strictObject({ schools: z.array(schoolSchema.pick({ id: true, name: true })) }),
    status: 200,
    etag: 'none',
  }),
  recordAssessment: route('recordAssessment', {
    ...change,
    summary: 'Record that the council was asked for an EHC needs assessment',
    permission: 'pupil:change',
    body: assessmentInputSchema,
    response: z.strictObject({ assessmentId: z.string(), fileVersion: z.int() }),
    status: 201,
  }),
  changeAssessment: route('changeAssessment', {
    ...change,
    summary: 'Change the dates of a needs assessment, or how it ended',
    permission: 'pupil:change',
    body: assessmentInputSchema,
  }),
  recordAccessRequest: route('recordAccessRequest', {
    ...change,
    summary: 'Record that somebody asked for what the school keeps about the child',
    permission: 'access-request:handle',
    body: accessRequestInputSchema,
    response: z.strictObject({ accessRequestId: z.string(), fileVersion: z.int() }),
    status: 201,
  }),
  changeAccessRequest: route('changeAccessRequest', {
    ...change,
    summary: 'Change a request for access: its pauses, an extension, its answer',
    permission: 'access-request:handle',
    body: accessRequestInputSchema,
  }),
  recordFact: route('recordFact', {
    ...change,
    summary: 'Record the one date that ends a deadline, where the file keeps it; null takes it back',
    permission: 'pupil:change',
    body: z.strictObject({ what: factKindSchema, on: calendarDateSchema.nullable(), how: how.nullable() }),
  }),
  chaseCouncil: route('chaseCouncil', {
    ...change,
    summary: 'Record that the school asked a council that is late; it ends nothing',
    permission: 'pupil:change',
    body: z.strictObject({ on: calendarDateSchema, how: how.min(1) }),
  }),
  moveSchool: route('moveSchool', {
    ...change,
    summary: 'Move a child’s whole file to another school of the trust',
    permission: 'pupil:move',
    body: z.strictObject({
      to: schoolIdSchema,
      on: calendarDateSchema,
      /** What becomes of planned meetings; null where none is. */
      meetings: z.enum(['keep', 'cancel']).nullable(),
    }),
  }),
  answerPhaseMove: route('answerPhaseMove', {
    ...change,
    summary: 'Say whether a child moves on to another phase in September of a year',
    permission: 'pupil:change',
    body: z.strictObject({
      year: z.int().min(2014).max(2100),
      to: z.enum(['school', 'post-16-institution', 'stays']),
    }),
  }),
};
