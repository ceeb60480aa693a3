import type { AnswerContext, DecisionFault, FileDecision, PupilFile } from '@waymark/domain';
import { changePupilFile, readSchoolFacts } from '@waymark/store';
import type { FamilyDeps } from '../family-deps.ts';
import type { OpenLink } from './open-link.ts';

export type Kept =
  | { readonly ok: true; readonly file: PupilFile }
  | { readonly ok: false; readonly faults: readonly DecisionFault[] };

interface Wanted {
  /** What is done, as the audit's code. */
  readonly what: string;
  readonly requestId: string;
  readonly decide: (file: PupilFile, context: AnswerContext) => FileDecision;
}

/**
 * Changes the child's file on behalf of whoever holds the link; the audit names her and no member of staff. Whenever
 * somebody else was quicker it is decided again, so that nobody at home is asked to. Faults of hers come back; throws
 * where the file cannot be written.
 */
export const changeFile = async (
  deps: FamilyDeps,
  { link, stores }: OpenLink,
  { what, requestId, decide }: Wanted,
): Promise<Kept> => {
  const context = { today: deps.clock.today(), now: deps.clock.now() };
  const changed = await changePupilFile(
    { stores, facts: readSchoolFacts(stores), ...context, newId: deps.ids.request },
    { pupilId: link.pupilId, expect: null, by: link.who, what, why: null, requestId },
    (file) => decide(file, context),
  );
  if (changed.ok) return { ok: true, file: changed.file };
  if (changed.reason === 'refused') return { ok: false, faults: changed.faults };
  throw new Error(`What was answered by a link could not be kept: ${changed.reason}. Send it again.`);
};
