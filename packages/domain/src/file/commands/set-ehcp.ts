import type { FileDecision } from '../decision.ts';
import type { Ehcp } from '../ehcp.ts';
import type { PupilFile } from '../pupil-file.ts';
import { type CommandContext, faultIf, refused } from './context.ts';
import { futureFaults, orderFaults } from './date-order.ts';

/** Sets the facts of an EHCP that its clocks count from. Dates in an order that cannot be are refused, both named. */
export const setEhcp = (file: PupilFile, ehcp: Ehcp, { today }: CommandContext): FileDecision => {
  const { planFirstMadeOn, lastReview, noticeServedOn, post16MoveOn, laTransferredOn } = ehcp;
  const made = ['the day the plan was first made', planFirstMadeOn] as const;
  const born = ['the date of birth', file.pupil.dateOfBirth] as const;
  const faults = [
    ...faultIf(
      file.pupil.provision !== 'E',
      'provision',
      'The register does not say that there is an EHCP; decide that first, with its reason',
    ),
    ...futureFaults(today, {
      planFirstMadeOn,
      'lastReview.meetingOn': lastReview?.meetingOn,
      'lastReview.decidedOn': lastReview?.decidedOn,
      noticeServedOn,
    }),
    ...orderFaults([
      ['planFirstMadeOn', 'The day the plan was first made', planFirstMadeOn, ...born],
      ['lastReview.meetingOn', 'The last review’s meeting', lastReview?.meetingOn, ...made],
      ['lastReview.decidedOn', 'The last review’s decision', lastReview?.decidedOn, ...made],
      [
        'lastReview.decidedOn',
        'The last review’s decision',
        lastReview?.decidedOn,
        'its meeting',
        lastReview?.meetingOn,
      ],
      ['noticeServedOn', 'The notice', noticeServedOn, ...made],
      ['post16MoveOn', 'The move between institutions', post16MoveOn, ...born],
      ['laTransferredOn', 'The move to the local authority', laTransferredOn, ...made],
    ]),
  ];
  return faults.length > 0 ? refused(faults) : { ok: true, file: { ...file, ehcp } };
};
