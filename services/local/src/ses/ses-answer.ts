import { html } from 'hono/html';

/** Why SES does not take a request, in its own words. */
export type SesError = { status: 400 | 500; code: string; message: string };

export const sesErrors = {
  throttled: { status: 400, code: 'Throttling', message: 'Maximum sending rate exceeded.' },
  quota: { status: 400, code: 'Throttling', message: 'Daily message quota exceeded.' },
  paused: { status: 400, code: 'AccountSendingPausedException', message: 'Sending is paused for this account.' },
  rejected: { status: 400, code: 'MessageRejected', message: 'Transaction failed: Expected disposition, got null.' },
  failed: { status: 500, code: 'InternalFailure', message: 'The request processing has failed.' },
} as const satisfies Record<string, SesError>;

/** What an account in the sandbox is told of an address that it has not verified. */
export function notVerified(recipients: readonly string[]): SesError {
  const message = `Email address is not verified. The following identities failed the check in region EU-WEST-2: ${recipients.join(', ')}`;
  return { status: 400, code: 'MessageRejected', message };
}

/** SES's name for everything that is wrong with a parameter. */
export function invalidParameter(message: string): SesError {
  return { status: 400, code: 'InvalidParameterValue', message };
}

const namespace = 'http://ses.amazonaws.com/doc/2010-12-01/';

function xml(status: number, document: unknown, requestId: string): Response {
  const headers = { 'content-type': 'text/xml', 'x-amzn-requestid': requestId };
  return new Response(String(document), { status, headers });
}

/** The error document of the Query API. */
export function errorAnswer({ status, code, message }: SesError, requestId: string): Response {
  const type = status === 500 ? 'Receiver' : 'Sender';
  return xml(
    status,
    html`<ErrorResponse xmlns="${namespace}"><Error><Type>${type}</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
    requestId,
  );
}

/** What SES answers when it has taken a raw message. */
export function sentAnswer(messageId: string, requestId: string): Response {
  return xml(
    200,
    html`<SendRawEmailResponse xmlns="${namespace}"><SendRawEmailResult><MessageId>${messageId}</MessageId></SendRawEmailResult><ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></SendRawEmailResponse>`,
    requestId,
  );
}

/** `max24Hours` is -1 where there is no limit. */
export type Quota = { max24Hours: number; perSecond: number; sent24Hours: number };

/** How much may be sent, and has been. */
export function quotaAnswer({ max24Hours, perSecond, sent24Hours }: Quota, requestId: string): Response {
  return xml(
    200,
    html`<GetSendQuotaResponse xmlns="${namespace}"><GetSendQuotaResult><Max24HourSend>${max24Hours}</Max24HourSend><MaxSendRate>${perSecond}</MaxSendRate><SentLast24Hours>${sent24Hours}</SentLast24Hours></GetSendQuotaResult><ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></GetSendQuotaResponse>`,
    requestId,
  );
}
