import { route } from '../route.ts';
import {
  applyCadenceInputSchema,
  cadenceAppliedSchema,
  cadenceInputSchema,
  cadencePreviewInputSchema,
  cadencePreviewSchema,
  cadencesViewSchema,
  cadenceViewSchema,
} from '../views/index.ts';
import { noBody, noQuery } from './shared.ts';

export const cadenceRoutes = {
  getCadences: route('getCadences', {
    summary: 'How a school writes to people about its meetings: its own cadences, the standard ones, and what differs',
    scope: 'school',
    permission: 'school:read',
    query: noQuery,
    body: noBody,
    response: cadencesViewSchema,
    status: 200,
    etag: 'none',
  }),
  previewCadence: route('previewCadence', {
    summary: 'A cadence on the days of one meeting, with what stands against it; nothing is stored',
    scope: 'school',
    permission: 'school:read',
    query: noQuery,
    body: cadencePreviewInputSchema,
    response: cadencePreviewSchema,
    status: 200,
    etag: 'none',
  }),
  putCadence: route('putCadence', {
    summary: 'Change a school’s cadence for meetings of a kind; meetings already planned keep theirs, and are named',
    scope: 'school',
    permission: 'school:manage',
    query: noQuery,
    body: cadenceInputSchema,
    response: cadenceViewSchema,
    status: 200,
    etag: 'requires',
  }),
  applyCadence: route('applyCadence', {
    summary: 'Give planned meetings the school’s cadence as it stands, because somebody asks for each of them',
    scope: 'school',
    permission: 'school:manage',
    query: noQuery,
    body: applyCadenceInputSchema,
    response: cadenceAppliedSchema,
    status: 200,
    etag: 'requires',
  }),
};
