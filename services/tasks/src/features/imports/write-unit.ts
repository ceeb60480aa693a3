import {
  decideUnit,
  type ImportId,
  type ImportPlan,
  type PupilFile,
  type PupilUnit,
  rowNumbersOf,
  type UnitRefusal,
} from '@waymark/domain';
import {
  type ChangeDeps,
  changePupilFile,
  createPupilFile,
  type PupilChange,
  type PupilChangeRequest,
} from '@waymark/store';
import { batchOf } from './batch-of.ts';

/** What became of one child's rows: written, already so, or refused with the reason. */
export type UnitOutcome =
  | { readonly is: 'created' | 'changed' | 'same' }
  | { readonly is: 'refused'; readonly reason: UnitRefusal };

interface UnitToWrite {
  readonly importId: ImportId;
  readonly kind: string;
  readonly n: number;
  readonly unit: PupilUnit;
  readonly plan: Pick<ImportPlan, 'schoolId' | 'answers'>;
}

const nothingToDo = { path: 'same', message: 'The file is already as the row says' } as const;

const requestOf = ({ importId, kind, n, unit }: UnitToWrite): PupilChangeRequest => ({
  by: importId,
  what: 'imported',
  why: kind,
  requestId: `${importId}.${n}`,
  // What a sheet brings is mostly years old: nobody is written to about it.
  tellsFamilies: false,
  alongside: (before, after) => ({
    batch: { importId, batch: batchOf({ n, rowNumbers: rowNumbersOf(unit) }, before, after) },
  }),
});

/** A transaction that lost for good is a fault: the message comes again, and finds this child still to do. */
const outcomeOf = (change: PupilChange, wrote: 'created' | 'changed', refusal: UnitRefusal | null): UnitOutcome => {
  if (change.ok) return { is: wrote };
  switch (change.reason) {
    case 'done-before':
      return { is: wrote };
    case 'refused':
      return refusal === null ? { is: 'same' } : { is: 'refused', reason: refusal };
    case 'not-found':
      return { is: 'refused', reason: 'pupil-gone' };
    case 'upn-taken':
    case 'too-large':
      return { is: 'refused', reason: change.reason };
    case 'changed-meanwhile':
      throw new Error(
        'A file was changed again and again while an import wrote it. The import goes on with the next message.',
      );
  }
};

/**
 * Writes one child's rows in a transaction of their own, decided on her file as it is now, with what is needed to take
 * them back. A second time it finds its batch written and does nothing.
 */
export const writeUnit = async (deps: ChangeDeps, work: UnitToWrite): Promise<UnitOutcome> => {
  const { unit, plan } = work;
  const context = { today: deps.today, newId: deps.newId, schoolId: plan.schoolId, answers: plan.answers };
  const request = requestOf(work);
  if (unit.isNew) {
    const decision = decideUnit(null, unit, context);
    if (!decision.ok) return { is: 'refused', reason: decision.reason };
    const made = await createPupilFile(deps, request, decision.applied.file);
    if (made.ok || made.reason !== 'changed-meanwhile') return outcomeOf(made, 'created', null);
  }
  let refusal: UnitRefusal | null = null;
  const change = await changePupilFile(deps, { ...request, pupilId: unit.pupilId, expect: null }, (file: PupilFile) => {
    const decision = decideUnit(file, unit, context);
    refusal = decision.ok ? null : decision.reason;
    if (!decision.ok || decision.applied.same) return { ok: false, faults: [nothingToDo] };
    return { ok: true, file: decision.applied.file };
  });
  return outcomeOf(change, 'changed', refusal);
};
