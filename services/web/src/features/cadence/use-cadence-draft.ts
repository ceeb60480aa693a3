import type { CadenceView } from '@waymark/contracts';
import type { CadenceStep } from '@waymark/domain';
import { useState } from 'react';
import { useSession } from '../../session/session-context.tsx';

type Kept = { readonly version: number; readonly steps: readonly CadenceStep[] };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isStep = (value: unknown): value is CadenceStep =>
  isRecord(value) && typeof value.step === 'string' && typeof value.to === 'string' && typeof value.day === 'number';
const isKept = (value: unknown): value is Kept =>
  isRecord(value) && typeof value.version === 'number' && Array.isArray(value.steps) && value.steps.every(isStep);

/** The steps that hold for a school now. */
const stepsOf = ({ own, standard }: CadenceView): readonly CadenceStep[] => own ?? standard;

/**
 * A cadence as it is being changed, kept in this tab until it is saved. What was kept of a version that somebody has
 * changed since is dropped: it would undo theirs.
 */
export const useCadenceDraft = (schoolId: string, view: CadenceView) => {
  const { drafts } = useSession();
  const name = `cadence.${schoolId}.${view.kind}`;
  const [kept, setKept] = useState<Kept | null>(() => {
    const found = drafts.read(name);
    return isKept(found) ? found : null;
  });
  const draft = kept !== null && kept.version === view.version ? kept.steps : null;
  return {
    steps: draft ?? stepsOf(view),
    isChanged: draft !== null,
    change: (steps: readonly CadenceStep[]) => {
      const next = { version: view.version, steps };
      setKept(next);
      drafts.keep(name, next);
    },
    forget: () => {
      setKept(null);
      drafts.drop(name);
    },
  };
};
