import type { Confidence } from '../words/meaning.ts';
import type { FieldId, Kind } from './fields.ts';

/** What one column holds, as guessed or as a person said. */
export interface ColumnMapping {
  /** Position, from 0. Names repeat; positions do not. */
  readonly column: number;
  readonly header: string;
  /** Up to three values that are not empty. */
  readonly samples: readonly string[];
  /** Null: kept beside the record as an extra, under its header. */
  readonly field: FieldId | null;
  readonly confidence: Confidence;
  readonly why: string;
}

export interface Mapping {
  readonly kind: Kind;
  readonly columns: readonly ColumnMapping[];
}

/** The column that a field is read from, or -1. */
export function columnOf(mapping: Mapping, field: FieldId): number {
  return mapping.columns.find((column) => column.field === field)?.column ?? -1;
}

/**
 * The mapping with a person's choices, `null` for "keep it as an extra". A field chosen for one column is taken from the
 * column that had it.
 */
export function applyMapping(mapping: Mapping, choices: readonly { column: number; field: FieldId | null }[]): Mapping {
  const chosen = new Map(choices.map(({ column, field }) => [column, field]));
  const taken = new Set(choices.map(({ field }) => field));
  const columns = mapping.columns.map((column): ColumnMapping => {
    const field = chosen.get(column.column);
    if (field !== undefined) return { ...column, field, confidence: 'sure', why: 'You chose this.' };
    if (column.field === null || !taken.has(column.field)) return column;
    return { ...column, field: null, confidence: 'ask', why: 'You gave its meaning to another column.' };
  });
  return { ...mapping, columns };
}
