import { type NoticeId, noticeIdSchema, type TaskId, taskIdSchema } from '../ids/index.ts';

/** A cryptographic hash of at least 16 bytes: the services hand in SHA-256, since the domain has no `node:crypto`. */
export type Hash = (text: string) => Uint8Array;

/** What makes a message the same message: planning it twice gives one id, so a second delivery changes nothing. */
export interface NoticeIdentity {
  readonly obligation: string;
  readonly occurrence: string;
  readonly step: string;
  /** `adult:<id>`, `child`, `professional:<id>` or `staff:<id>`. */
  readonly recipient: string;
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first 128 bits as 26 characters of Crockford base 32, the shape of every id here. */
function crockford(bytes: Uint8Array): string {
  let rest = bytes.slice(0, 16).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = '';
  for (let place = 0; place < 26; place += 1) {
    text = alphabet.charAt(Number(rest % 32n)) + text;
    rest /= 32n;
  }
  return text;
}

/** JSON, so that no part can run into the next. */
const written = (what: string, parts: NoticeIdentity): string =>
  JSON.stringify([what, parts.obligation, parts.occurrence, parts.step, parts.recipient]);

/** The id of the message that this step of this occurrence owes this person. */
export const noticeId = (hash: Hash, identity: NoticeIdentity): NoticeId =>
  noticeIdSchema.parse(crockford(hash(written('notice', identity))));

/** The id of the task that stands in for a message which cannot be e-mailed. */
export const insteadTaskId = (hash: Hash, identity: NoticeIdentity): TaskId =>
  taskIdSchema.parse(crockford(hash(written('instead', identity))));

/** The id of the task that follows from what became of a message: one per message, however often it is reported. */
export const followUpTaskId = (hash: Hash, notice: NoticeId): TaskId =>
  taskIdSchema.parse(crockford(hash(JSON.stringify(['follow-up', notice]))));

/** The id of the task for an item that could not be planned: one per item and day. */
export const failedItemTaskId = (hash: Hash, item: string, on: string): TaskId =>
  taskIdSchema.parse(crockford(hash(JSON.stringify(['failed-item', item, on]))));
