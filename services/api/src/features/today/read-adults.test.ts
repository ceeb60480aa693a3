import { aFile, anAdult, newId } from '@waymark/test-kit';
import { expect, it } from 'vitest';
import { mostFiles, readAdults } from './read-adults.ts';

it.each([
  [mostFiles - 1, mostFiles - 1],
  [mostFiles, mostFiles],
  [mostFiles + 1, mostFiles],
])('for %i children it reads %i files, each once, and the others’ lines have nobody', async (children, most) => {
  const adult = anAdult();
  const asked: string[] = [];
  const read = async (pupilId: string) => {
    asked.push(pupilId);
    return { file: aFile({ adults: [{ ...adult, id: pupilId as never }] }) };
  };
  const lines = Array.from({ length: children }, () => {
    const pupilId = newId.pupil();
    return { subject: { kind: 'pupil' as const, pupilId }, adultId: pupilId };
  });
  const whoOf = await readAdults({ read, seesHolds: false }, [...lines, ...lines]);
  expect([asked.length, new Set(asked).size]).toEqual([most, most]);
  expect(lines.filter((line) => whoOf(line) !== null)).toHaveLength(most);
});
