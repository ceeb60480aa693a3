import { aDeadline, aFile, aStaffFile, aTask } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { date } from '../../calendar/index.ts';
import { deadlineId } from '../settle/settle-deadlines.ts';
import { context, faultPaths, fileOf } from './context.fixture.ts';
import { endDeadline } from './end-deadline.ts';
import { finishTask } from './finish-task.ts';
import { setQualifications, setSpells } from './staff-facts.ts';

describe('a deadline that a person ends', () => {
  const deadline = aDeadline({ dueOn: date('2026-11-20'), state: 'missed' });
  const file = aFile({ deadlines: [deadline, aDeadline({ rule: 'YP_RIGHTS' })] });
  const end = (over: object = {}) =>
    endDeadline(
      file,
      { id: deadlineId(deadline), as: 'met', on: date('2026-11-20'), because: 'The letter came.', ...over },
      context,
    );
  const ended = (over: object = {}) => fileOf(end(over)).deadlines[0];

  test('was met on its day, and met late the day after', () => {
    expect(ended()).toMatchObject({
      state: 'met',
      endedOn: '2026-11-20',
      endedBecause: 'The letter came.',
      endedBy: 'person',
    });
    expect(ended({ on: date('2026-11-21') })).toMatchObject({ state: 'met-late', next: null });
    expect(ended({ as: 'waived', on: date('2026-11-21') })).toMatchObject({ state: 'waived' });
  });

  test('leaves the others alone', () => {
    expect(fileOf(end()).deadlines[1]).toEqual(file.deadlines[1]);
  });

  test('has not ended tomorrow, nor already, and is one of this file', () => {
    expect(faultPaths(end({ on: date('2026-11-24') }))).toEqual(['on']);
    expect(faultPaths(end({ id: 'AR_CLOCK.1999-01-01' }))).toEqual(['deadlineId']);
    const over = aFile({ deadlines: [{ ...deadline, state: 'met' }] });
    const again = { id: deadlineId(deadline), as: 'met', on: context.today, because: 'x' } as const;
    expect(faultPaths(endDeadline(over, again, context))).toEqual(['state']);
  });
});

describe('a task', () => {
  const task = aTask();
  test('is done once, by whom and how', () => {
    const done = fileOf(finishTask(aFile({ tasks: [task] }), { id: task.id, outcome: 'She will come.' }, context));
    expect(done.tasks[0]).toMatchObject({
      state: 'done',
      doneOn: context.today,
      doneBy: context.by.id,
      outcome: 'She will come.',
    });
    expect(faultPaths(finishTask(done, { id: task.id, outcome: 'Again.' }, context))).toEqual(['state']);
    expect(faultPaths(finishTask(aFile(), { id: task.id, outcome: 'x' }, context))).toEqual(['taskId']);
  });
});

describe('a SENCO’s times and qualifications', () => {
  const spell = (from: string, to: string | null, urn = 100001) => ({
    ...{ id: from, urn, relevantSchool: true, from: date(from), to: to === null ? null : date(to) },
  });
  const spellPaths = (...spells: ReturnType<typeof spell>[]) => faultPaths(setSpells(aStaffFile(), spells));

  test('end on the day they begin at the earliest, and overlap at no school', () => {
    expect(spellPaths(spell('2024-09-01', '2024-09-01'), spell('2024-09-02', null))).toEqual([]);
    expect(spellPaths(spell('2024-09-01', '2024-08-31'))).toEqual(['spells.0.to']);
    expect(spellPaths(spell('2024-09-01', '2025-08-31'), spell('2025-08-31', null))).toEqual(['spells.1.from']);
    expect(spellPaths(spell('2024-09-01', null), spell('2025-09-01', null, 100002))).toEqual([]);
  });

  test('are completed by today, and on the day they start at the earliest', () => {
    const paths = (startedOn: string, completedOn: string) =>
      faultPaths(
        setQualifications(
          aStaffFile(),
          [{ id: '1', kind: 'NPQ', startedOn: date(startedOn), completedOn: date(completedOn) }],
          context.today,
        ),
      );
    expect(paths('2026-11-23', '2026-11-23')).toEqual([]);
    expect(paths('2026-11-23', '2026-11-24')).toEqual(['qualifications.0.completedOn']);
    expect(paths('2026-11-23', '2026-11-22')).toEqual(['qualifications.0.completedOn']);
  });
});
