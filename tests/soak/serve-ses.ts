import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Instant } from '@waymark/domain';
import {
  createSesEndpoint,
  type MailStore,
  type SesEvent,
  type StoredMail,
} from '../../services/local/src/ses/index.ts';

export interface ServedSes {
  readonly endpoint: string;
  /** How often each message was taken, by its id, whether the answer came or not. */
  readonly taken: () => ReadonlyMap<string, number>;
  /** From now on asks before each message whether its answer is lost: it is taken, and the connection cut. */
  readonly loseAnswers: (loses: () => boolean) => void;
  readonly lost: () => number;
  /** Resolves when every event has been told. */
  readonly idle: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What was taken, in memory: the provider is not what is killed here. */
const mailInMemory = (): MailStore => {
  const mails = new Map<string, StoredMail>();
  const keep = async (mail: StoredMail): Promise<void> => {
    mails.set(mail.messageId, mail);
  };
  return {
    add: keep,
    update: keep,
    get: (id) => mails.get(id),
    raw: async () => new Uint8Array(),
    list: () => [...mails.values()],
  };
};

const bodyOf = async (incoming: IncomingMessage): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of incoming) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

/** The stack's own SES endpoint on a port of this machine, with its faults. */
export const serveSes = async (now: () => Instant, onEvent: (event: SesEvent) => Promise<void>): Promise<ServedSes> => {
  const store = mailInMemory();
  const ses = createSesEndpoint({ store, now, newId: randomUUID, onEvent, onFault: (fault) => console.error(fault) });
  let loses = (): boolean => false;
  let lost = 0;
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await bodyOf(incoming);
    if (loses()) {
      lost += 1;
      ses.faults.add({ kind: 'dropped-after-taking' });
    }
    const request = new Request('http://127.0.0.1/', { method: 'POST', body });
    const response = await ses.app.fetch(request, { incoming, outgoing });
    // A fault may have cut the connection: then nobody is there to be answered.
    if (incoming.socket.destroyed) return;
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  };
  const server = createServer((incoming, outgoing) => {
    // Whoever asked may have been killed meanwhile.
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    endpoint: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    taken: () => {
      const times = new Map<string, number>();
      for (const { notice } of store.list().map(({ tags }) => tags)) {
        if (notice !== undefined) times.set(notice, (times.get(notice) ?? 0) + 1);
      }
      return times;
    },
    loseAnswers: (next) => {
      loses = next;
    },
    lost: () => lost,
    idle: ses.idle,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
