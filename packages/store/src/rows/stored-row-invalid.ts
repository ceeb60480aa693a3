import type * as z from 'zod';
import type { Key } from '../table/keys.ts';

/** A stored row that does not fit its schema. It names the row's key and the fields at fault, never what they hold. */
export class StoredRowInvalid extends Error {
  readonly key: Key;

  constructor(key: Key, because: string) {
    super(
      `The row ${key.pk} ${key.sk} cannot be read: ${because}. ` +
        'Nothing was skipped and nothing written; mend the row, or deploy the version that wrote it.',
    );
    this.name = 'StoredRowInvalid';
    this.key = key;
  }
}

/** The fields at fault and the kind of fault, without values. */
export const faultsOf = (error: z.ZodError): string =>
  error.issues
    .map((issue) => {
      const at = issue.path.length === 0 ? 'the row' : issue.path.join('.');
      return issue.code === 'unrecognized_keys' ? `${at} has ${issue.keys.join(', ')}` : `${at} (${issue.code})`;
    })
    .join('; ');
