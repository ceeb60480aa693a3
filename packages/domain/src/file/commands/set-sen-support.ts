import type { PlanId } from '../../ids/index.ts';
import type { FileDecision } from '../decision.ts';
import type { Plan } from '../plan.ts';
import type { PupilFile } from '../pupil-file.ts';
import { accepted } from './accepted.ts';
import { type CommandContext, faultIf, refused } from './context.ts';

export interface SetSenSupport extends Omit<Plan, 'id' | 'kind' | 'state'> {
  /** Used where there is no current plan to change. */
  readonly newPlanId: PlanId;
}

/** Sets the current support plan, or makes the first. */
export const setSenSupport = (
  file: PupilFile,
  { newPlanId, ...facts }: SetSenSupport,
  { today }: CommandContext,
): FileDecision => {
  const faults = faultIf(
    file.pupil.provision === 'N',
    'provision',
    'The child is not on the register; decide that first, with its reason',
  );
  if (faults.length > 0) return refused(faults);
  const current = file.plans.find(({ state }) => state === 'current');
  const plan: Plan = { id: current?.id ?? newPlanId, kind: 'sen-support', state: 'current', ...facts };
  return accepted(file, { ...file, plans: [...file.plans.filter(({ id }) => id !== plan.id), plan] }, today);
};
