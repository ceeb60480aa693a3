import { mkdirSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { tornSuffix, writeAtomically } from '../disk/write-atomically.ts';

const messageSchema = z.strictObject({
  messageId: z.string(),
  groupId: z.string(),
  /** Real time in milliseconds before which nobody is given it. */
  notBefore: z.number(),
  attempts: z.int().nonnegative(),
  body: z.string(),
});

export type StoredMessage = z.infer<typeof messageSchema>;

const extension = '.json';

/** The messages of one queue, a file each. */
export type MessageFolder = {
  write(message: StoredMessage): Promise<void>;
  remove(messageId: string): Promise<void>;
  readAll(): Promise<StoredMessage[]>;
};

async function readMessage(path: string): Promise<StoredMessage> {
  try {
    return messageSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new Error(`The queued message ${path} cannot be read. Move the file away to go on without it.`, { cause });
  }
}

/** Opens the folder of one queue, making it where it is missing. */
export function openMessageFolder(folder: string): MessageFolder {
  mkdirSync(folder, { recursive: true });
  const fileOf = (messageId: string) => join(folder, `${messageId}${extension}`);
  return {
    write: (message) => writeAtomically(fileOf(message.messageId), JSON.stringify(message)),
    remove: (messageId) => rm(fileOf(messageId), { force: true }),
    readAll: async () => {
      const names = (await readdir(folder)).filter((name) => !name.endsWith(tornSuffix)).sort();
      return Promise.all(names.map((name) => readMessage(join(folder, name))));
    },
  };
}
