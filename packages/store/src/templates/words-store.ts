import {
  type LanguageTag,
  type TrustWords,
  trustWordsSchema,
  type WordsChange,
  type WordsVersion,
  type WrittenTemplate,
  wordsVersionSchema,
} from '@waymark/domain';
import type { AuditEntry } from '../audit/audit-entry.ts';
import { writesTo } from '../client/writes.ts';
import type { TenantDeps } from '../files/file-store.ts';
import { encode } from '../rows/codec.ts';
import { type PutResult, type Versioned, versionedRows } from '../trust/versioned-rows.ts';

export interface WordsPut {
  readonly change: WordsChange;
  /** The row version at which the trust's standing was read; null: it had none. */
  readonly expect: number | null;
  readonly audit: readonly AuditEntry[];
}

/** A trust's own words for its messages, and what it approved. */
export interface WordsStore {
  /** Where the trust stands with one message in every language: one query, as the mailer needs it. */
  ofTemplate(template: WrittenTemplate): Promise<readonly TrustWords[]>;
  /** The same of every message. */
  list(): Promise<readonly Versioned<TrustWords>[]>;
  get(template: WrittenTemplate, language: LanguageTag): Promise<Versioned<TrustWords> | null>;
  /** Every version that was ever kept, the oldest first. */
  versions(template: WrittenTemplate, language: LanguageTag): Promise<readonly WordsVersion[]>;
  /** Keeps a new version as a draft. */
  save(put: WordsPut): Promise<PutResult>;
  /** Marks a version as approved and takes it into use. */
  approve(put: WordsPut): Promise<PutResult>;
}

export const createWordsStore = ({ table, keys }: TenantDeps): WordsStore => {
  const heads = versionedRows(table, keys, trustWordsSchema);
  const kept = versionedRows(table, keys, wordsVersionSchema);
  const writes = writesTo(table.tableName);
  const headKey = ({ template, language }: TrustWords) => keys.words(template, language);
  const versionKey = ({ template, language, version }: WordsVersion) => keys.wordsVersion(template, language, version);

  return {
    ofTemplate: async (template) => (await heads.list(keys.trustPk, keys.wordsOf(template))).map(({ row }) => row),
    list: () => heads.list(keys.trustPk, keys.wordsPrefix),
    get: (template, language) => heads.get(keys.words(template, language)),
    versions: async (template, language) =>
      (await kept.list(keys.trustPk, keys.wordsVersionsOf(template, language))).map(({ row }) => row),
    save: ({ change: { head, version }, expect, audit }) =>
      heads.put(headKey(head), { row: head, expect, audit }, [
        writes.create('file', versionKey(version), { ...encode(version), rowVersion: 1 }),
      ]),
    approve: ({ change: { head, version }, expect, audit }) =>
      heads.put(headKey(head), { row: head, expect, audit }, [
        writes.replace(
          'file',
          versionKey(version),
          { ...encode(version), rowVersion: 2 },
          { attribute: 'rowVersion', value: 1 },
        ),
      ]),
  };
};
