import * as z from 'zod';
import type { MailResult } from '../ports/index.ts';

const serviceAnswer = z.object({ name: z.string(), $metadata: z.object({ httpStatusCode: z.int() }) });
const systemFault = z.object({ code: z.string(), syscall: z.string() });
const several = z.object({ errors: z.array(z.unknown()).min(1) });

/** 4xx codes that say nothing against the message: sending too fast, paused, or our own credentials. */
const notTheMessage: ReadonlySet<string> = new Set([
  ...(['Throttling', 'ThrottlingException', 'TooManyRequestsException', 'LimitExceededException'] as const),
  ...(['AccountSendingPausedException', 'ConfigurationSetSendingPausedException'] as const),
  ...(['ConfigurationSetDoesNotExistException', 'MailFromDomainNotVerifiedException', 'AccessDenied'] as const),
  ...(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'InvalidClientTokenId'] as const),
  ...(['SignatureDoesNotMatch', 'UnrecognizedClientException', 'AccessDeniedException'] as const),
]);

/** What the SDK calls an answer in which it found no code. */
const noCode: ReadonlySet<string> = new Set(['Unknown', 'UnknownError', 'Error', 'SyntaxError', 'TypeError']);

const failedToConnect = (fault: unknown): boolean => {
  const parsed = systemFault.safeParse(fault);
  return parsed.success && (parsed.data.syscall === 'connect' || parsed.data.syscall.startsWith('getaddrinfo'));
};

/** Whether nothing can have reached SES: no connection was made, or no credentials were had to make a request with. */
const neverLeft = (fault: Error): boolean => {
  if (fault.name === 'CredentialsProviderError' || failedToConnect(fault)) return true;
  if (fault.name === 'TimeoutError' && /did not establish a connection/.test(fault.message)) return true;
  // A host with several addresses fails with one fault for each that was tried.
  const parsed = several.safeParse(fault);
  return parsed.success && parsed.data.errors.every(failedToConnect);
};

const codeOf = (fault: Error): string => {
  const parsed = z.object({ code: z.string() }).safeParse(fault);
  return parsed.success ? parsed.data.code : fault.name;
};

/**
 * What a failed call of SES means. Surely unsent: no connection, or a 4xx that carries a code. Everything else – a reset,
 * a time-out, an abort, any 5xx, an answer that cannot be read – may have been sent and is `unknown`.
 */
export const endingOf = (fault: unknown): Exclude<MailResult, { outcome: 'sent' }> => {
  if (!(fault instanceof Error)) return { outcome: 'unknown', code: 'NOT_AN_ERROR' };
  if (neverLeft(fault)) return { outcome: 'not-sent', retry: true, code: codeOf(fault) };
  const answer = serviceAnswer.safeParse(fault);
  if (!answer.success || noCode.has(answer.data.name)) return { outcome: 'unknown', code: codeOf(fault) };
  const { name, $metadata } = answer.data;
  const refused = $metadata.httpStatusCode >= 400 && $metadata.httpStatusCode < 500;
  return refused
    ? { outcome: 'not-sent', retry: notTheMessage.has(name), code: name }
    : { outcome: 'unknown', code: name };
};
