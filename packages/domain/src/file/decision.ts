import type { PupilFile } from './pupil-file.ts';

/** One reason why something a person asked for cannot be saved: where, and a sentence that says how to mend it. */
export interface DecisionFault {
  readonly path: string;
  readonly message: string;
}

/** What a command makes of a file: the file it should become, or why not. */
export type FileDecision =
  | { readonly ok: true; readonly file: PupilFile }
  | { readonly ok: false; readonly faults: readonly DecisionFault[] };
