import type { Table } from '../table/table.ts';
import { lookUp } from '../words/look-up.ts';
import type { Confidence } from '../words/meaning.ts';
import { fieldsOf, type Kind, kindNames, kinds, requiredFields } from './fields.ts';
import { guessMapping } from './guess-mapping.ts';
import { columnOf, type Mapping } from './mapping.ts';

export interface KindGuess {
  readonly kind: Kind;
  readonly confidence: Confidence;
  readonly why: string;
  /** Every kind, the likeliest first, with its score. */
  readonly scores: readonly { readonly kind: Kind; readonly score: number }[];
}

const sureness = { sure: 1, likely: 0.6, ask: 0.2 } as const;

/** A whole school's list says N or nothing for most pupils; a SENCO's register hardly ever does. */
function statusScore(table: Table, mapping: Mapping): number {
  const column = columnOf(mapping, 'provision');
  if (column === -1) return 0;
  const none = table.rows.filter(({ cells }) => {
    const { meaning, confidence } = lookUp('provision', cells[column] ?? '');
    return meaning === 'N' && confidence === 'sure';
  }).length;
  const share = none / Math.max(1, table.rows.length);
  if (mapping.kind === 'pupils') return share > 0.3 ? 3 : 0;
  return mapping.kind === 'register' && share < 0.1 ? 2 : 0;
}

function score(table: Table, kind: Kind): number {
  const mapping = guessMapping(table, kind);
  const fields = fieldsOf(kind);
  const known = mapping.columns.reduce((sum, { field, confidence }) => {
    const tells = fields.find(({ id }) => id === field)?.tells ?? 1;
    return field === null ? sum : sum + tells * sureness[confidence];
  }, 0);
  const unknown = mapping.columns.filter(({ field, samples }) => field === null && samples.length > 0).length;
  const complete = requiredFields[kind].some((group) => group.every((field) => columnOf(mapping, field) !== -1));
  return Math.max(0, known + statusScore(table, mapping) - unknown * 0.5) * (complete ? 1 : 0.4);
}

/** What kind of table it probably is, and how sure that is. A person can say otherwise. */
export function guessKind(table: Table): KindGuess {
  const scores = kinds.map((kind) => ({ kind, score: score(table, kind) })).sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (first === undefined) return { kind: 'register', confidence: 'ask', why: 'The table has no columns.', scores };
  const lead = first.score / Math.max(0.1, second?.score ?? 0);
  const strong = first.score >= 4;
  const confidence: Confidence = strong && lead >= 1.3 ? 'sure' : first.score >= 2 && lead >= 1.1 ? 'likely' : 'ask';
  const name = kindNames[first.kind];
  const why =
    confidence === 'ask' ? `Its columns say little. "${name}" fits them best.` : `Its columns are those of "${name}".`;
  return { kind: first.kind, confidence, why, scores };
}
