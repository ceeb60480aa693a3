import { letterOfTask } from '@waymark/domain/words';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { oneLetter } from './one-letter.ts';

/** The letter that a task asks to be posted or handed over. */
export const getTaskLetter: Handler<'getTaskLetter'> = onPupil(async (call, record) => {
  const { file } = record.loaded;
  const task = file.tasks.find(({ id }) => id === call.params.taskId);
  if (task === undefined) return { ok: false, reason: 'not-found' };
  return oneLetter(call, record, { wanted: letterOfTask(file, task), id: task.id });
});
