import type { Api } from '../../api/create-api.ts';
import { spokenDate } from '../../design/due-date/due-words.ts';
import type { LetterLine } from './letter-columns.tsx';

const outcomeOf = ({ address }: LetterLine, on: string): string =>
  `${address === 'by-hand' ? 'Handed over' : 'Posted'} on ${spokenDate(on, 'long')}.`;

/**
 * Says of each letter that it went, and on which day. Two letters of one child are two changes of her file, one after the
 * other. Gives how many could not be marked: somebody may have changed that child's file since the list was read.
 */
export const postLetters = async (
  api: Pick<Api, 'call'>,
  lines: readonly LetterLine[],
  on: string,
): Promise<{ readonly left: number }> => {
  const versions = new Map<string, number>();
  let left = 0;
  for (const line of lines) {
    const { subject, taskId, fileVersion } = line;
    if (subject.kind !== 'pupil' || fileVersion === null) {
      left += 1;
      continue;
    }
    const { pupilId } = subject;
    const result = await api.call('finishTask', {
      params: { pupilId, taskId },
      body: { outcome: outcomeOf(line, on) },
      ifMatch: versions.get(pupilId) ?? fileVersion,
      idempotencyKey: crypto.randomUUID(),
    });
    if (result.ok) versions.set(pupilId, result.data.fileVersion);
    else left += 1;
  }
  return { left };
};
