interface IndexDefinition {
  readonly partitionKey: string;
  readonly sortKey: string;
  /** `ALL`, `KEYS_ONLY`, or the attributes that ride along. */
  readonly projection: 'ALL' | 'KEYS_ONLY' | readonly string[];
}

interface TableDefinition {
  readonly partitionKey: string;
  readonly sortKey: string;
  readonly ttlAttribute: string;
  readonly indexes: Readonly<Record<string, IndexDefinition>>;
}

/** The single table, as data: `createTable` makes it locally from this, and infra deploys it from this. All keys are strings. */
export const tableDefinition = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Whole seconds since 1970; rows past it may still be there for days, so readers check it themselves. */
  ttlAttribute: 'ttl',
  indexes: {
    /** A school's lists by date; tenant-prefixed. */
    list: { partitionKey: 'listPk', sortKey: 'listSk', projection: 'ALL' },
    /** What the sweep must look at on a date; its role alone reads it. */
    due: { partitionKey: 'duePk', sortKey: 'dueSk', projection: 'KEYS_ONLY' },
    /** Messages by the moment they next need attention; the notifications role alone reads it. */
    outbox: {
      partitionKey: 'outPk',
      sortKey: 'outSk',
      projection: ['state', 'version', 'obligation', 'uselessAfter'],
    },
  },
} as const satisfies TableDefinition;

export type IndexName = keyof typeof tableDefinition.indexes;
