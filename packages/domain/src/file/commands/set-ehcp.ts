import type { FileDecision } from '../decision.ts';
import type { Ehcp } from '../ehcp.ts';
import type { PupilFile } from '../pupil-file.ts';
import { accepted } from './accepted.ts';
import { type CommandContext, faultIf, refused } from './context.ts';
import { belongingTo, correctedStarts } from './restart.ts';

/**
 * Sets the facts of an EHCP that its clocks count from. Dates in an order that cannot be are refused, both named. What
 * happened since a start that is corrected belongs to it as corrected.
 */
export const setEhcp = (file: PupilFile, ehcp: Ehcp, { today }: CommandContext): FileDecision => {
  const faults = [
    ...faultIf(
      file.pupil.provision !== 'E',
      'provision',
      'The register does not say that there is an EHCP; decide that first, with its reason',
    ),
    ...faultIf(
      ehcp.laTransferredOn !== null && file.ehcp?.laTransferredOn !== ehcp.laTransferredOn && ehcp.placingLa === null,
      'placingLa',
      'is empty; say which local authority took the plan over, because its own rules count from then on',
    ),
  ];
  if (faults.length > 0) return refused(faults);
  const happened = file.ehcp === null ? file.happened : belongingTo(file.happened, correctedStarts(file.ehcp, ehcp));
  return accepted(file, { ...file, ehcp, happened }, today);
};
