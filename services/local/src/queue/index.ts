export { createFolderQueue } from './create-folder-queue.ts';
export type {
  ConsumeOptions,
  FolderQueueDeps,
  LocalQueue,
  OutgoingMessage,
  QueueHandler,
  QueueRecord,
} from './local-queue.ts';
