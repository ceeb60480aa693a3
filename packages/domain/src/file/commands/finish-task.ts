import type { TaskId } from '../../ids/index.ts';
import type { FileDecision } from '../decision.ts';
import type { PupilFile } from '../pupil-file.ts';
import type { Task } from '../task.ts';
import { type CommandContext, noSuch, refused } from './context.ts';

export interface FinishTask {
  readonly id: TaskId;
  /** How it went. */
  readonly outcome: string;
}

/** Says that a task was done, by whom and how it went. A task is done once. */
export const finishTask = (file: PupilFile, { id, outcome }: FinishTask, context: CommandContext): FileDecision => {
  const before = file.tasks.find((task) => task.id === id);
  if (before === undefined) return noSuch('taskId');
  if (before.state !== 'open') {
    const how = before.state === 'done' ? 'is done' : 'has ended';
    return refused([{ path: 'state', message: `The task ${how} already; load the page again to see how it went` }]);
  }
  const task: Task = { ...before, state: 'done', doneOn: context.today, doneBy: context.by.id, outcome };
  return { ok: true, file: { ...file, tasks: file.tasks.map((other) => (other.id === id ? task : other)) } };
};
