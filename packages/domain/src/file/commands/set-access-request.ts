import { spoken } from '../../calendar/index.ts';
import type { AccessRequestId } from '../../ids/index.ts';
import type { AccessRequest } from '../access-request.ts';
import type { DecisionFault, FileDecision } from '../decision.ts';
import type { PupilFile } from '../pupil-file.ts';
import { accepted } from './accepted.ts';
import { type CommandContext, faultIf, noSuch, refused } from './context.ts';

export interface SetAccessRequest {
  readonly id: AccessRequestId;
  readonly facts: Omit<AccessRequest, 'id'>;
}

/** Two pauses that share a day would take it off the clock twice. */
const pauseFaults = ({ pauses, answeredOn }: SetAccessRequest['facts']): readonly DecisionFault[] =>
  pauses.flatMap(({ from, to }, n) => {
    const earlier = pauses
      .slice(0, n)
      .find((other) => (other.to === null || from <= other.to) && (to === null || other.from <= to));
    return [
      ...faultIf(
        earlier !== undefined,
        `pauses.${n}.from`,
        `falls into the pause that began on ${earlier === undefined ? '' : spoken(earlier.from)}; end the one before the other begins`,
      ),
      ...faultIf(
        to === null && answeredOn !== null,
        `pauses.${n}.to`,
        'is open although the request was answered; give the last day of the pause',
      ),
    ];
  });

const withRequests = (
  file: PupilFile,
  { facts }: SetAccessRequest,
  { accessRequests, context }: { accessRequests: readonly AccessRequest[]; context: CommandContext },
): FileDecision => {
  const faults = pauseFaults(facts);
  return faults.length > 0 ? refused(faults) : accepted(file, { ...file, accessRequests }, context.today);
};

/** Records that somebody asked for what the school keeps about the child. */
export const recordAccessRequest = (file: PupilFile, input: SetAccessRequest, context: CommandContext): FileDecision =>
  withRequests(file, input, { accessRequests: [...file.accessRequests, { ...input.facts, id: input.id }], context });

/** Changes what is known of a request: its pauses, an extension, its answer. */
export const changeAccessRequest = (
  file: PupilFile,
  input: SetAccessRequest,
  context: CommandContext,
): FileDecision => {
  if (!file.accessRequests.some(({ id }) => id === input.id)) return noSuch('accessRequestId');
  const accessRequests = file.accessRequests.map((each) =>
    each.id === input.id ? { ...input.facts, id: each.id } : each,
  );
  return withRequests(file, input, { accessRequests, context });
};
