import type { EmailState } from '../file/pupil.ts';

/** The address as mailboxes compare it, trimmed and in lower case; null for none. */
export function sameMailboxKey(email: string | null): string | null {
  const key = (email ?? '').trim().toLowerCase();
  return key === '' ? null : key;
}

/** Whether a message to this address can arrive. */
export function emailWorks({ email, emailState }: { email: string | null; emailState: EmailState }): boolean {
  return sameMailboxKey(email) !== null && emailState === 'ok';
}
