import { jobEvents } from '@waymark/runtime/events';

/** Everything that long work logs. */
export const tasksEvents = { ...jobEvents };
