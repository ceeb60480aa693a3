import { qualificationSchema, spellSchema, staffSchema } from '@waymark/domain';
import * as z from 'zod';
import { route } from '../route.ts';
import { staffListSchema, staffViewSchema } from '../views/index.ts';
import { endDeadlineBodySchema, fileVersionSchema, noBody, noQuery } from './shared.ts';

export const staffRoutes = {
  getStaff: route('getStaff', {
    summary: "A school's staff who use Waymark",
    scope: 'school',
    permission: 'staff:read',
    query: noQuery,
    body: noBody,
    response: staffListSchema,
    status: 200,
    etag: 'none',
  }),
  addStaff: route('addStaff', {
    summary: 'Add a member of staff',
    scope: 'trust',
    permission: 'staff:manage',
    query: noQuery,
    body: staffSchema.omit({ id: true, emailState: true, active: true }),
    response: z.strictObject({ staffId: z.string(), fileVersion: z.int() }),
    status: 201,
    etag: 'returns',
  }),
  getStaffFile: route('getStaffFile', {
    summary: 'One member of staff, her spells as SENCO and her qualification',
    scope: 'staff',
    permission: 'staff:read',
    query: noQuery,
    body: noBody,
    response: staffViewSchema,
    status: 200,
    etag: 'returns',
  }),
  endStaffDeadline: route('endStaffDeadline', {
    summary: 'Say that a deadline of a SENCO’s qualification was met, or waive it with a reason',
    scope: 'staff',
    permission: 'staff:manage',
    query: noQuery,
    body: endDeadlineBodySchema,
    response: fileVersionSchema,
    status: 200,
    etag: 'requires',
  }),
  putSpells: route('putSpells', {
    summary: 'Set the times she was SENCO, and where',
    scope: 'staff',
    permission: 'staff:manage',
    query: noQuery,
    body: z.strictObject({ spells: z.array(spellSchema.omit({ id: true })).max(40) }),
    response: fileVersionSchema,
    status: 200,
    etag: 'requires',
  }),
  putQualifications: route('putQualifications', {
    summary: 'Set her SENCO qualifications',
    scope: 'staff',
    permission: 'staff:manage',
    query: noQuery,
    body: z.strictObject({ qualifications: z.array(qualificationSchema.omit({ id: true })).max(10) }),
    response: fileVersionSchema,
    status: 200,
    etag: 'requires',
  }),
};
