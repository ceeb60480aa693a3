import type { ImportView } from '@waymark/contracts';
import type { SettlingStep } from './import-search.ts';

/** The steps as the person reads them. */
export const stepNames = ['Read', 'Columns', 'Words', 'Check', 'Done'] as const;

const order: readonly SettlingStep[] = ['read', 'columns', 'words', 'check'];

/** Whether anything can still be settled: once writing has begun, what was shown is what is written. */
const canSettle = ({ import: { state } }: ImportView): boolean => state === 'uploaded' || state === 'checked';

/** The step to show: the one the address names, as far as the sheet has been read; else the first. */
export const stepOf = (view: ImportView, wanted: SettlingStep | undefined): SettlingStep | 'done' => {
  if (!canSettle(view)) return 'done';
  return view.table === null ? 'read' : (wanted ?? 'read');
};

/** Where a step stands among `stepNames`. */
export const placeOf = (step: SettlingStep | 'done'): number => (step === 'done' ? 4 : order.indexOf(step));

/** The steps of this sheet: one without coded words has none to settle. */
const stepsFor = (view: ImportView): readonly SettlingStep[] =>
  view.words.length === 0 ? order.filter((step) => step !== 'words') : order;

export const stepAfter = (view: ImportView, step: SettlingStep): SettlingStep =>
  stepsFor(view)[stepsFor(view).indexOf(step) + 1] ?? 'check';

export const stepBefore = (view: ImportView, step: SettlingStep): SettlingStep =>
  stepsFor(view)[stepsFor(view).indexOf(step) - 1] ?? 'read';

/** How many columns and words were guessed without being sure. */
export const toLookAt = (view: ImportView): { readonly columns: number; readonly words: number } => ({
  columns: view.columns.filter(({ confidence }) => confidence === 'ask').length,
  words: view.words.flatMap(({ values }) => values).filter(({ confidence }) => confidence === 'ask').length,
});
