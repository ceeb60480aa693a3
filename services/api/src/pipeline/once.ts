import { createHash } from 'node:crypto';
import type { RouteId } from '@waymark/contracts';
import type { Instant } from '@waymark/domain';
import type { IdempotencyStore, StoredResponse } from '@waymark/store';
import * as z from 'zod';
import type { Refusal } from './call.ts';

/** Longer than a request may take, so that nobody else runs it meanwhile. */
const leaseMinutes = 1;
const keepHours = 24;

/** An answer as it left, with the version its ETag named. */
export interface Sent {
  readonly status: number;
  readonly data: unknown;
  readonly version: number | null;
}
const keptSchema = z.strictObject({ data: z.unknown(), version: z.int().nullable() });

export interface OnceInput {
  /** What the client sent as Idempotency-Key. */
  readonly clientKey: string;
  readonly route: RouteId;
  readonly staffId: string;
  readonly path: string;
  readonly body: string;
  readonly now: Instant;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

const refusals = {
  'under-way': {
    ok: false,
    reason: 'not-now',
    detail: 'The same request is still being carried out. Wait a moment and send it again with the same key.',
  },
  'other-request': {
    ok: false,
    reason: 'refused',
    detail: 'This Idempotency-Key was used for another request. Use a new key for a new intention.',
  },
} as const satisfies Record<string, Refusal>;

/** An answer as it is kept for a repeat. */
export const responseOf = ({ status, data, version }: Sent): StoredResponse => ({ status, body: { data, version } });

/** What a run comes to; `kept`: its answer was written for a repeat in the same transaction as its change. */
export type Run = { readonly ok: true; readonly sent: Sent; readonly kept: boolean } | Refusal;

/**
 * Carries a request out once for its key: a repeat gets the first answer again. A refusal gives the key back. Where the
 * request ends in a fault it may have been carried out, so the key stays taken until its lease ends.
 */
export const once = async (
  store: IdempotencyStore,
  input: OnceInput,
  run: (storeKey: string) => Promise<Run>,
): Promise<Run> => {
  const key = `${input.staffId}|${input.route}|${input.clientKey}`;
  const request = digest(`${input.path}|${input.body}`);
  const begun = await store.begin({ key, request, now: input.now, leaseMinutes, keepHours });
  if (begun.state === 'answered') {
    const { data, version } = keptSchema.parse(begun.response.body);
    return { ok: true, sent: { status: begun.response.status, data, version }, kept: true };
  }
  if (begun.state !== 'new') return refusals[begun.state];
  const outcome = await run(key);
  if (!outcome.ok) {
    await store.abandon(key);
    return outcome;
  }
  if (!outcome.kept) await store.finish({ key, response: responseOf(outcome.sent) });
  return outcome;
};
