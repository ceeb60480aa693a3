import { expect, it } from 'vitest';
import type { LetterLine } from './letter-columns.tsx';
import { postLetters } from './post-letters.ts';

const line = (taskId: string, pupilId: string, over: Partial<LetterLine> = {}): LetterLine => ({
  subject: { kind: 'pupil', pupilId: pupilId as never, forename: 'Sam', surname: 'Obi', ncYear: null, regGroup: null },
  ...{ taskId, fileVersion: 7, title: 'Invitation', why: '', dueOn: '2026-11-23', who: null },
  ...{ address: 'known', print: 'ready' },
  ...over,
});

it('marks each letter once, two of one child one after the other, and counts what could not be marked', async () => {
  const asked: string[] = [];
  const call = async (_: string, { params, body, ifMatch }: never) => {
    const { taskId } = params as { taskId: string };
    asked.push(`${taskId} ${ifMatch} ${(body as { outcome: string }).outcome}`);
    return taskId === 'c' ? { ok: false } : { ok: true, data: { fileVersion: (ifMatch as number) + 1 } };
  };
  const lines = [
    line('a', 'p'),
    line('b', 'p', { address: 'by-hand' }),
    line('c', 'q'),
    line('d', 'r', { fileVersion: null }),
  ];
  expect(await postLetters({ call } as never, lines, '2026-11-24')).toEqual({ left: 2 });
  expect(asked).toEqual([
    'a 7 Posted on Tuesday 24 November 2026.',
    'b 8 Handed over on Tuesday 24 November 2026.',
    'c 7 Posted on Tuesday 24 November 2026.',
  ]);
});
