import { expect, it } from 'vitest';
import type { Settled } from './settle.ts';
import { type CheckResult, createSettler, type SettlerNews } from './settler.ts';

const refusal: CheckResult = {
  ok: false,
  problem: { type: 'about:blank', title: 'No connection', status: 0, detail: '', requestId: '', faults: [] },
};

const setUp = () => {
  const sent: Settled[] = [];
  const answers: ((result: CheckResult) => void)[] = [];
  const told: SettlerNews[] = [];
  const paused: { go: (() => void) | null } = { go: null };
  const settler = createSettler({
    check: (settling) => {
      sent.push(settling);
      return new Promise((resolve) => answers.push(resolve));
    },
    tell: (news) => told.push(news),
    afterPause: (go) => {
      paused.go = go;
      return () => {
        paused.go = null;
      };
    },
  });
  const answer = async (result: CheckResult) => {
    answers.shift()?.(result);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { settler, sent, told, answer, pause: () => paused.go?.() };
};

it('waits for a pause, then sends the latest of several changes', () => {
  const { settler, sent, pause } = setUp();
  settler.settle({ kind: 'pupils' });
  settler.settle({ kind: 'register' });
  expect(sent).toEqual([]);
  pause();
  expect(sent).toEqual([{ kind: 'register' }]);
});

it('sends a change that came meanwhile after the first is answered, never beside it', async () => {
  const { settler, sent, pause, answer } = setUp();
  settler.again({});
  settler.settle({ kind: 'register' });
  pause();
  expect(sent).toHaveLength(1);
  await answer(refusal);
  expect(sent).toEqual([{}, { kind: 'register' }]);
});

it('tells only how the latest change went, and what could not be sent', async () => {
  const { settler, told, pause, answer } = setUp();
  settler.again({});
  settler.settle({ kind: 'register' });
  pause();
  await answer(refusal);
  await answer(refusal);
  expect(told.map(({ state }) => state)).toEqual(['checking', 'checking', 'refused']);
  expect(told.at(-1)).toMatchObject({ settling: { kind: 'register' } });
});

it('sends what is waiting when the person leaves', () => {
  const { settler, sent } = setUp();
  settler.settle({ kind: 'register' });
  settler.flush();
  expect(sent).toEqual([{ kind: 'register' }]);
});
