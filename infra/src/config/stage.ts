/** A trust's own Microsoft Entra directory, whose administrators vouch for its people's addresses. */
export interface EntraDirectory {
  /** As the sign-in page shows it; letters, digits and dashes. */
  readonly name: string;
  readonly directoryId: string;
  readonly clientId: string;
  /** Name of the secret in Secrets Manager that holds the client's secret. */
  readonly secretName: string;
}

/** One deployment. No account number: that is whichever account the credentials belong to. */
export interface Stage {
  readonly name: 'dev' | 'prod';
  /** Where people's data lives. */
  readonly region: 'eu-west-2';
  /** Where staff find Waymark and where its e-mail comes from. A hosted zone of this very name must exist. */
  readonly domain: string;
  readonly hostedZoneId: string;
  /** First part of the sign-in pages' address; unique in the region. */
  readonly signInPrefix: string;
  readonly federation: {
    readonly google: { readonly clientId: string; readonly secretName: string } | null;
    readonly entra: readonly EntraDirectory[];
  };
  /** Who is told when something fails or costs more than it should. */
  readonly alertEmail: string;
  readonly monthlyBudgetUsd: number;
  readonly logDays: 30 | 90;
  /** Mailers at work at once: what SES takes a second, over what one mailer sends a second. */
  readonly mostMailers: number;
  /** How many shards `due` and `outbox` have; never changed once rows are there. */
  readonly shards: number;
  /** A table restored from a moment in the past that stands in for the stack's own; null: none. */
  readonly restoredTable: string | null;
}
