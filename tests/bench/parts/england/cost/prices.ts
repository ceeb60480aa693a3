/**
 * List prices of AWS in eu-west-2 (London), US dollars without tax, free allowance or discount. The one place to correct
 * them. Background knowledge as of the month named, not looked up: check each against the price pages before it is
 * relied on.
 */
export const prices = {
  /** DynamoDB on demand, after the prices of November 2024. */
  tableWrites: { usd: 0.7423, per: 1_000_000, known: '2025-01' },
  tableReads: { usd: 0.1485, per: 1_000_000, known: '2025-01' },
  tableGbMonths: { usd: 0.297, per: 1, known: '2025-01' },
  /** Continuous backups (point-in-time recovery). */
  backupGbMonths: { usd: 0.238, per: 1, known: '2025-01' },
  /** Lambda on arm64. */
  lambdaRequests: { usd: 0.2, per: 1_000_000, known: '2025-01' },
  lambdaGbSeconds: { usd: 0.0000133334, per: 1, known: '2025-01' },
  /** HTTP API of API Gateway. */
  apiRequests: { usd: 1.16, per: 1_000_000, known: '2025-01' },
  /** SES. Nothing is attached, so the price of attached data does not count. */
  emails: { usd: 0.1, per: 1_000, known: '2025-01' },
  /** SNS publishing; its deliveries to SQS are free. */
  topicMessages: { usd: 0.5, per: 1_000_000, known: '2025-01' },
  queueRequests: { usd: 0.4, per: 1_000_000, known: '2025-01' },
  /** S3, standard storage. */
  blobPuts: { usd: 0.0053, per: 1_000, known: '2025-01' },
  blobGbMonths: { usd: 0.024, per: 1, known: '2025-01' },
  /** CloudWatch Logs, taken in. */
  logGb: { usd: 0.5985, per: 1, known: '2025-01' },
} as const;

export type Priced = keyof typeof prices;
export const pricedNames = Object.keys(prices) as readonly Priced[];

/** How much of everything that has a price. */
export type Usage = Readonly<Record<Priced, number>>;

export const usdOf = (what: Priced, quantity: number): number => (quantity / prices[what].per) * prices[what].usd;

export const usdOfUsage = (usage: Usage): number =>
  pricedNames.reduce((sum, what) => sum + usdOf(what, usage[what]), 0);
