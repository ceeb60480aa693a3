/** How long things are waited for, in minutes of the machine's own time. */
export const waits = {
  /** A claim's lease: longer than the mailer's function may run. */
  leaseMinutes: 15,
  /** For an event about a sending that nobody can vouch for. */
  eventMinutes: 60,
  /** For an event about a message that the provider took: it tries a full mailbox for most of a day. */
  deliveryMinutes: 24 * 60,
  /** For a canary to come back. */
  canaryMinutes: 5,
  /** After which a person is asked, whatever the canary says. */
  patienceMinutes: 3 * 24 * 60,
  /** Between tries of what the provider refused for now. */
  retryMinutes: 5,
  /** Between tries of what was more than the provider takes in a second; the shortest, and what a message may wait more. */
  tooFastMinutes: { least: 1, spread: 3 },
  /** Before one message is tried again after the day's quota was spent, or while the account may not send. */
  stopMinutes: { quota: 15, account: 5 },
  /** Before what keeps failing here, as on a file that cannot be read, is tried again. */
  stuckMinutes: 60,
} as const;
