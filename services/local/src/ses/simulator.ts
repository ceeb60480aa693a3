import type { Outcome } from './stored-mail.ts';

/** What a recipient's mailbox does, decided by the part before the `@` and any `+label`, whatever the domain. */
type Behaviour = 'deliver' | 'bounce' | 'soft-bounce' | 'suppressed' | 'complaint' | 'reject';

// `bounce`, `complaint`, `suppressionlist`, `success` and `ooto` as in SES's mailbox simulator; the other two are ours.
const behaviours = new Map<string, Behaviour>([
  ['bounce', 'bounce'],
  ['complaint', 'complaint'],
  ['suppressionlist', 'suppressed'],
  ['softbounce', 'soft-bounce'],
  ['virus', 'reject'],
]);

function behaviourOf(address: string): Behaviour {
  const [local = ''] = address.toLowerCase().split(/[+@]/);
  return behaviours.get(local) ?? 'deliver';
}

/** What is to be told of a message, in the order SES tells it: taken, then for each mailbox what it did. */
export function plannedOutcomes(recipients: readonly string[]): Outcome[] {
  const doing = (...wanted: Behaviour[]) => recipients.filter((address) => wanted.includes(behaviourOf(address)));
  if (doing('reject').length > 0) return [{ kind: 'reject', recipients: [...recipients] }];
  const outcomes: Outcome[] = [
    { kind: 'send', recipients: [...recipients] },
    { kind: 'delivery', recipients: doing('deliver', 'complaint') },
    { kind: 'bounce', recipients: doing('bounce') },
    { kind: 'soft-bounce', recipients: doing('soft-bounce') },
    { kind: 'suppressed', recipients: doing('suppressed') },
    { kind: 'complaint', recipients: doing('complaint') },
  ];
  return outcomes.filter(({ kind, recipients: those }) => kind === 'send' || those.length > 0);
}
