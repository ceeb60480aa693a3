import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { adult, question } from '../src/family/test/question.ts';

function run(command: 'deadlines' | 'recipients', input: string) {
  const file = fileURLToPath(new URL(`./${command}-preview.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const leaver = { asOf: '2026-11-23', subjects: [{ id: 'x', kind: 'retention', dateOfBirth: '2013-05-14' }] };

describe('the deadlines command', () => {
  it('answers JSON with JSON', () => {
    const { status, stdout } = run('deadlines', JSON.stringify(leaver));
    expect(status).toBe(0);
    expect(JSON.parse(stdout).results[0].deadlines[0]).toMatchObject({ rule: 'RETENTION_END', dueOn: '2044-05-14' });
  });

  it('refuses what does not fit with 2, every fault by its path, and prints nothing else', () => {
    const subjects = [{ id: 'x', kind: 'leaver', leftOn: '2026-02-29', from: 1, to: 2 }, {}];
    const { status, stdout, stderr } = run('deadlines', JSON.stringify({ subjects }));
    expect([status, stdout]).toEqual([2, '']);
    const paths = stderr
      .trim()
      .split('\n')
      .map((line) => line.split(':')[0]);
    expect(paths.sort()).toEqual(
      ['asOf', 'subjects.0.from', 'subjects.0.leftOn', 'subjects.0.to', 'subjects.1.id', 'subjects.1.kind'].sort(),
    );
  });

  it.each(['', '{', 'null', '[]', '"x"'])('refuses %j', (input) => {
    const { status, stdout, stderr } = run('deadlines', input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });

  it('repeats nothing of what it was given', () => {
    const { stderr } = run('deadlines', JSON.stringify({ ...leaver, asOf: 'Sam Example' }));
    expect(stderr).toContain('asOf');
    expect(stderr).not.toContain('Sam Example');
  });
});

describe('the recipients command', () => {
  it('answers one with one, and an array with an array', () => {
    const one = question([adult()]);
    expect(JSON.parse(run('recipients', JSON.stringify(one)).stdout).decisions).toHaveLength(2);
    expect(JSON.parse(run('recipients', JSON.stringify([one, one])).stdout)).toHaveLength(2);
    expect(JSON.parse(run('recipients', '[]').stdout)).toEqual([]);
  });

  it('refuses an array with one that does not fit, and names its place', () => {
    const { status, stdout, stderr } = run(
      'recipients',
      JSON.stringify([question([]), question([adult({ pr: 'perhaps' })])]),
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^1\.adults\.0\.pr: /);
  });
});
