export type { TasksDeps, TimeLeft } from './deps.ts';
export { tasksEvents } from './events.ts';
export { handleTask } from './handle-task.ts';
