import { setTimeout as pause } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { addMinutes, type Instant, instantSchema } from '@waymark/domain';
import { type Context, Hono } from 'hono';
import { createEventTeller, type EventTeller } from './event-teller.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { type AccountLimits, createLimits } from './limits.ts';
import type { MailStore } from './mail-store.ts';
import { type RawSend, readSendRaw } from './read-send-raw.ts';
import { errorAnswer, notVerified, quotaAnswer, type SesError, sentAnswer, sesErrors } from './ses-answer.ts';
import type { SesEvent } from './ses-event.ts';
import { plannedOutcomes } from './simulator.ts';
import type { StoredMail } from './stored-mail.ts';

type Env = { Bindings: HttpBindings };

export type SesEndpointDeps = {
  store: MailStore;
  /** When messages are taken and events happen. */
  now: () => Instant;
  /** A UUID, new each time. */
  newId: () => string;
  /** Takes an event as SES publishes it to SNS. Until it resolves the event is told again, on the next start. */
  onEvent: (event: SesEvent) => Promise<void>;
  onFault: (fault: unknown) => void;
};

export type SesEndpoint = Omit<EventTeller, 'tell'> & {
  /** The Query API, at whatever path it is mounted. Needs @hono/node-server, to cut connections. */
  app: Hono<Env>;
  faults: Faults;
  limits: AccountLimits;
};

/** As SES forms them: the moment in hexadecimal, then something nobody else has. */
function messageIdAt(now: Instant, newId: string): string {
  return `0110${Date.parse(now).toString(16).padStart(12, '0')}-${newId}-000000`;
}

function datedAt(date: string | undefined, otherwise: Instant): Instant {
  const read = instantSchema.safeParse(date);
  return read.success ? read.data : otherwise;
}

function stored(send: RawSend, messageId: string, now: Instant): StoredMail {
  const { email, source, recipients, tags, configurationSet } = send;
  return {
    messageId,
    receivedAt: now,
    datedAt: datedAt(email.date, now),
    source,
    recipients,
    subject: email.subject ?? '',
    headers: email.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    ...(configurationSet === undefined ? {} : { configurationSet }),
    tags,
    told: [],
    due: plannedOutcomes(recipients),
  };
}

/** What SES says instead of taking a message; undefined where the failure is another. */
function refusalOf(failure: Fault['kind'] | undefined, recipients: readonly string[]): SesError | undefined {
  switch (failure) {
    case 'throttled':
    case 'quota':
    case 'paused':
    case 'rejected':
      return sesErrors[failure];
    case 'sandbox':
      return notVerified(recipients);
    default:
      return undefined;
  }
}

function cut(c: Context<Env>): Response {
  c.env.incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Speaks enough of the SES v1 Query API for the product, keeps what it takes, and fails on demand. */
export function createSesEndpoint(deps: SesEndpointDeps): SesEndpoint {
  const faults = createFaults();
  const limits = createLimits();
  const { tell, ...teller } = createEventTeller(deps);

  const take = async (send: RawSend): Promise<string> => {
    const now = deps.now();
    const messageId = messageIdAt(now, deps.newId());
    await deps.store.add(stored(send, messageId, now), send.raw);
    tell(messageId);
    return messageId;
  };

  const sentLastDay = (): number => {
    const dayAgo = addMinutes(deps.now(), -24 * 60);
    return deps.store.list().filter(({ receivedAt }) => receivedAt > dayAgo).length;
  };

  const isSpent = (): boolean => {
    const { perDay } = limits.get();
    return perDay !== null && sentLastDay() >= perDay;
  };

  const sendRaw = async (c: Context<Env>, form: URLSearchParams, requestId: string): Promise<Response> => {
    const read = await readSendRaw(form);
    if (!read.ok) return errorAnswer(read.error, requestId);
    const { lateBy, failure } = faults.meet(read.send.recipients);
    if (lateBy > 0) await pause(lateBy);
    const refusal = refusalOf(isSpent() ? 'quota' : failure, read.send.recipients);
    if (refusal !== undefined) return errorAnswer(refusal, requestId);
    if (failure === 'dropped-before-taking') return cut(c);
    const messageId = await take(read.send);
    if (failure === 'dropped-after-taking') return cut(c);
    return failure === 'failed-after-taking'
      ? errorAnswer(sesErrors.failed, requestId)
      : sentAnswer(messageId, requestId);
  };

  const quota = (requestId: string): Response => {
    const { perSecond, perDay } = limits.get();
    return quotaAnswer({ max24Hours: perDay ?? -1, perSecond, sent24Hours: sentLastDay() }, requestId);
  };

  const app = new Hono<Env>();
  // The SDK posts to the path it is given with a slash behind it.
  app.post('*', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const requestId = deps.newId();
    const action = form.get('Action');
    if (action === 'SendRawEmail') return sendRaw(c, form, requestId);
    if (action === 'GetSendQuota') return quota(requestId);
    if (action === null) {
      const message = 'The request must contain the parameter Action.';
      return errorAnswer({ status: 400, code: 'MissingAction', message }, requestId);
    }
    const message = `The action ${action} is not valid for this endpoint.`;
    return errorAnswer({ status: 400, code: 'InvalidAction', message }, requestId);
  });
  return { app, faults, limits, ...teller };
}
