import type { FileDecision } from '../decision.ts';
import { type EndDeadline, endByPerson } from '../end-by-person.ts';
import type { PupilFile } from '../pupil-file.ts';
import { type CommandContext, refused } from './context.ts';

/** Says that a deadline of a child's was met, or waives it. */
export const endDeadline = (file: PupilFile, input: EndDeadline, { today }: CommandContext): FileDecision => {
  const ended = endByPerson(file.deadlines, input, today);
  return 'faults' in ended ? refused(ended.faults) : { ok: true, file: { ...file, deadlines: [...ended.deadlines] } };
};
