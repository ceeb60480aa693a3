import { mkdirSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../disk/write-atomically.ts';
import { type StoredMail, storedMailSchema } from './stored-mail.ts';

/** What the endpoint was given, on disk. A message is there as soon as `add` resolves, and stays. */
export type MailStore = {
  add(mail: StoredMail, raw: Uint8Array): Promise<void>;
  /** Replaces what is known of a message; the message itself never changes. */
  update(mail: StoredMail): Promise<void>;
  get(messageId: string): StoredMail | undefined;
  raw(messageId: string): Promise<Uint8Array>;
  /** The latest header Date first; of equal ones the latest taken. */
  list(): StoredMail[];
};

const extension = '.json';

function latestFirst(one: StoredMail, other: StoredMail): number {
  const [a, b] = [`${one.datedAt} ${one.messageId}`, `${other.datedAt} ${other.messageId}`];
  if (a === b) return 0;
  return a < b ? 1 : -1;
}

async function readMail(path: string): Promise<StoredMail> {
  try {
    return storedMailSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new Error(`The message file ${path} cannot be read. Move it away to go on without that message.`, { cause });
  }
}

/** Opens a folder with one `.json` and one `.eml` for each message, all that an earlier run took included. */
export async function openMailStore(folder: string): Promise<MailStore> {
  const known = new Map<string, StoredMail>();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder).filter((one) => one.endsWith(extension))) {
    const mail = await readMail(join(folder, name));
    known.set(mail.messageId, mail);
  }

  const update = async (mail: StoredMail): Promise<void> => {
    await writeAtomically(join(folder, `${mail.messageId}${extension}`), JSON.stringify(mail, null, 2));
    known.set(mail.messageId, mail);
  };
  return {
    add: async (mail, raw) => {
      await writeAtomically(join(folder, `${mail.messageId}.eml`), raw);
      await update(mail);
    },
    update,
    get: (messageId) => known.get(messageId),
    raw: async (messageId) => {
      if (!known.has(messageId)) throw new Error('No message of that id was taken.');
      return readFile(join(folder, `${messageId}.eml`));
    },
    list: () => [...known.values()].sort(latestFirst),
  };
}
