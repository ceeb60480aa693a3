import type { FileDecision } from '../decision.ts';
import { happenedTo } from '../happening.ts';
import type { PhaseMoveTo } from '../phase-move.ts';
import type { PupilFile } from '../pupil-file.ts';
import { accepted } from './accepted.ts';
import { type CommandContext, faultIf, refused } from './context.ts';

export interface AnswerPhaseMove {
  readonly year: number;
  readonly to: PhaseMoveTo | 'stays';
}

/** Says whether a child moves on to another phase in September of a year. Only then do the dates of the move count. */
export const answerPhaseMove = (
  file: PupilFile,
  { year, to }: AnswerPhaseMove,
  context: CommandContext,
): FileDecision => {
  const { ehcp } = file;
  if (ehcp === null) {
    return refused(faultIf(true, 'to', 'asks about a plan, and there is none; give the EHCP’s dates first'));
  }
  const others = file.happened.filter((each) => each !== happenedTo(file, 'stays-at-school', String(year)));
  if (to !== 'stays') {
    return accepted(file, { ...file, happened: others, ehcp: { ...ehcp, phaseTransfer: { to, year } } }, context.today);
  }
  const { today: on, now: recordedAt, by } = context;
  const stays = { what: 'stays-at-school' as const, of: String(year), on, how: null, by: by.name, recordedAt };
  const phaseTransfer = ehcp.phaseTransfer?.year === year ? null : ehcp.phaseTransfer;
  return accepted(file, { ...file, happened: [...others, stays], ehcp: { ...ehcp, phaseTransfer } }, on);
};
