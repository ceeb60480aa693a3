import type { TaskId } from '../../ids/index.ts';
import { meetingObligation } from '../../notice/told-already.ts';
import type { FileDecision } from '../decision.ts';
import { type Happening, type HappeningKind, happenedTo } from '../happening.ts';
import type { PupilFile } from '../pupil-file.ts';
import type { Task } from '../task.ts';
import { type CommandContext, noSuch, refused } from './context.ts';

export interface FinishTask {
  readonly id: TaskId;
  /** How it went. */
  readonly outcome: string;
}

/** The tasks whose doing is a fact that ends a duty. */
const factOf: Readonly<Partial<Record<Task['kind'], HappeningKind>>> = {
  'send-papers': 'papers-sent',
  'send-report': 'report-sent',
};

/** What happened by the doing of a task, where nobody has recorded it yet. */
const happenedBy = (
  file: PupilFile,
  { kind, about, outcome }: Task,
  { today, now, by }: CommandContext,
): readonly Happening[] => {
  const what = factOf[kind];
  const meeting = file.meetings.find((each) => about?.obligation === meetingObligation(each));
  if (what === undefined || meeting === undefined || happenedTo(file, what, meeting.id) !== null) return [];
  return [{ what, of: meeting.id, on: today, how: outcome?.slice(0, 500) ?? null, by: by.name, recordedAt: now }];
};

/** Says that a task was done, by whom and how it went. A task is done once; what it did may end a duty. */
export const finishTask = (file: PupilFile, { id, outcome }: FinishTask, context: CommandContext): FileDecision => {
  const before = file.tasks.find((task) => task.id === id);
  if (before === undefined) return noSuch('taskId');
  if (before.state !== 'open') {
    const how = before.state === 'done' ? 'is done' : 'has ended';
    return refused([{ path: 'state', message: `The task ${how} already; load the page again to see how it went` }]);
  }
  const task: Task = { ...before, state: 'done', doneOn: context.today, doneBy: context.by.id, outcome };
  const tasks = file.tasks.map((other) => (other.id === id ? task : other));
  return { ok: true, file: { ...file, tasks, happened: [...file.happened, ...happenedBy(file, task, context)] } };
};
