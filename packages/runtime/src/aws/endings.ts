import * as z from 'zod';
import type { HeldBackBecause, MailResult } from '../ports/index.ts';

const serviceAnswer = z.object({ name: z.string(), $metadata: z.object({ httpStatusCode: z.int() }) });
const systemFault = z.object({ code: z.string(), syscall: z.string() });
const several = z.object({ errors: z.array(z.unknown()).min(1) });

/** Codes of one second's limit. */
const tooFast: ReadonlySet<string> = new Set([
  ...(['Throttling', 'ThrottlingException', 'TooManyRequestsException', 'RequestLimitExceeded'] as const),
]);

/** Codes that say nothing against the message: sending is paused, or our own settings or credentials are wrong. */
const ofTheAccount: ReadonlySet<string> = new Set([
  ...(['AccountSendingPausedException', 'ConfigurationSetSendingPausedException'] as const),
  ...(['ConfigurationSetDoesNotExistException', 'MailFromDomainNotVerifiedException', 'AccessDenied'] as const),
  ...(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'InvalidClientTokenId'] as const),
  ...(['SignatureDoesNotMatch', 'UnrecognizedClientException', 'AccessDeniedException'] as const),
  ...(['ProductionAccessNotGrantedException', 'OptInRequired', 'AccountSuspendedException'] as const),
]);

/**
 * What SES says in words alone, under codes that mean something else as well. Source: Amazon SES Developer Guide, "Errors
 * related to the sending quotas" and "Amazon SES email sending errors".
 */
const inWords = [
  { says: /daily (message|sending) quota exceeded/i, because: 'quota', code: 'DAILY_QUOTA' },
  { says: /address is not verified|identities failed the check/i, because: 'account', code: 'NOT_VERIFIED' },
  { says: /sending (is )?(paused|disabled|suspended)/i, because: 'account', code: 'SENDING_PAUSED' },
] as const;

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

type NotSent = Extract<MailResult, { outcome: 'not-sent' }>;

const heldBack = (because: HeldBackBecause, code: string): NotSent => ({
  outcome: 'not-sent',
  retry: true,
  because,
  code,
});

/** Whose fault a refusal is. Its words are read and never kept, since they name addresses. */
const refused = ({ name, message }: Error): NotSent => {
  const known = inWords.find(({ says }) => says.test(message));
  if (known !== undefined) return heldBack(known.because, known.code);
  if (name === 'LimitExceededException') return heldBack('quota', name);
  if (tooFast.has(name)) return heldBack('too-fast', name);
  return ofTheAccount.has(name) ? heldBack('account', name) : { outcome: 'not-sent', retry: false, code: name };
};

/**
 * What a failed call of SES means. Surely unsent: no connection, or a 4xx that carries a code. Everything else – a reset,
 * a time-out, an abort, any 5xx, an answer that cannot be read – may have been sent and is `unknown`.
 */
export const endingOf = (fault: unknown): Exclude<MailResult, { outcome: 'sent' }> => {
  if (!(fault instanceof Error)) return { outcome: 'unknown', code: 'NOT_AN_ERROR' };
  if (neverLeft(fault)) return heldBack('unreachable', codeOf(fault));
  const answer = serviceAnswer.safeParse(fault);
  if (!answer.success || noCode.has(answer.data.name)) return { outcome: 'unknown', code: codeOf(fault) };
  const { httpStatusCode } = answer.data.$metadata;
  return httpStatusCode >= 400 && httpStatusCode < 500
    ? refused(fault)
    : { outcome: 'unknown', code: answer.data.name };
};
