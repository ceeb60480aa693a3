import { recipientReasons } from '@waymark/domain';

const known: Readonly<Record<string, { readonly why: string; readonly fix: string | null }>> = recipientReasons;

/** Why a message is kept back, and how to mend it, in words; a reason without words of its own says only that somebody must look. */
export const reasonWords = (reason: string | null): { readonly why: string; readonly fix: string | null } =>
  known[reason ?? ''] ?? { why: 'Somebody must decide whether this may be sent.', fix: null };
