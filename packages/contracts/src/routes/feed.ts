import * as z from 'zod';
import { route } from '../route.ts';
import { feedMadeSchema, feedViewSchema } from '../views/index.ts';
import { noBody, noQuery } from './shared.ts';

const own = { scope: 'self', permission: null, query: noQuery, body: noBody, status: 200, etag: 'none' } as const;

export const feedRoutes = {
  getFeed: route('getFeed', {
    ...own,
    summary: 'Whether her own calendar has an address to subscribe to',
    response: feedViewSchema,
  }),
  makeFeed: route('makeFeed', {
    ...own,
    summary: 'Give her own calendar a new address; the one before ends',
    body: z.strictObject({}),
    response: feedMadeSchema,
  }),
  endFeed: route('endFeed', {
    ...own,
    summary: 'End the address of her own calendar',
    body: z.strictObject({}),
    response: feedViewSchema,
  }),
};
