import type { InstantKind } from '@waymark/domain';

/** What somebody may ask to hear of at once, in the order in which it is offered. */
export const instantChoices: readonly { readonly value: InstantKind; readonly label: string }[] = [
  { value: 'held', label: 'A message waits for a decision' },
  { value: 'came-back', label: 'A message came back or could not be sent' },
  { value: 'reply', label: 'Somebody answered an invitation, or sent views or a paper' },
  { value: 'missed', label: 'Something the school had to do has passed its date' },
];

export const isInstantKind = (value: string): value is InstantKind =>
  instantChoices.some((choice) => choice.value === value);

/** "A message waits for a decision; Somebody answered", or that there is nothing. */
export const instantSummary = (chosen: readonly string[]): string =>
  instantChoices
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label)
    .join('; ') || 'Nothing: all of it waits for the digest';
